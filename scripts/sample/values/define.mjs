// The shapes a value table may use beside a plain template.

/** Several texts. */
export const list = (...templates) => ({ list: templates });
/** `{链接, 说明}`. */
export const link = (href, label) => ({ link: href, label });
/** `{附件, 说明}`. */
export const attachment = (file, label) => ({ attachment: file, label });
/** `{无: 理由}`. */
export const none = (reason) => ({ none: reason });
/** One of several values, chosen for each entry. */
export const oneOf = (...values) => ({ oneOf: values });
/** A sum in 万元 that keeps to a size. */
export const sum = (low, high) => `{${low}~${high}}.{10~99}万元`;
