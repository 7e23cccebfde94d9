const TYPE_NAMES: Readonly<Record<string, string>> = {
  object: '“键: 值”一类的内容（下一层缩进两格）',
  array: '列表（每行以“- ”开头）',
  string: '文字',
  number: '数字',
  integer: '整数',
  boolean: 'true 或 false',
  null: '留空',
};

function anyOf(types: readonly string[]): string {
  const names = types.map((type) => TYPE_NAMES[type] ?? type);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join('、')}或者${last}`;
}

/** ajv's findings as sentences: one table for all of them. */
export const SCHEMA_MESSAGES = {
  unknownKey: (key: string, known: string | undefined) =>
    known === undefined
      ? `这里不认识“${key}”；请删去，或者移到“地方事项”等合适的地方。`
      : `这里不认识“${key}”，是不是“${known}”？请改正。`,
  required: (key: string) => `缺少“${key}”；请补上。`,
  type: (key: string, expected: readonly string[]) =>
    `${key === '' ? '整个文件' : `“${key}”`}应当是${anyOf(expected)}；请改正写法。`,
  enumeration: (key: string, typed: string, allowed: readonly string[], near: string | undefined) =>
    near === undefined
      ? `“${key}”不能写“${typed}”，只能是：${allowed.join('、')}；请改正。`
      : `“${key}”不能写“${typed}”，是不是“${near}”？请改正。`,
  oneWord: (key: string, allowed: readonly string[]) =>
    `“${key}”要写一个词：${allowed.join('、')}；请改正，不能留空，也不能写成列表。`,
  attributePlace: '“公开属性”要写在“目录”里的每一条下面；请移过去。在移好之前，它管到的内容一律不上网。',
  blank: (key: string) => `“${key}”是空的；请填写，或者删去这一行。`,
  tooFew: (key: string) => `“${key}”下面没有内容；请至少填写一项，或者删去。`,
  pattern: (key: string, typed: string) => `“${key}”的写法“${typed}”不合要求；请按说明改正。`,
  badDate: (key: string, typed: string, mend: string | undefined) =>
    mend === undefined
      ? `“${key}”的“${typed}”不是完整的日期；请写成“2020-09-30”这样的年月日。`
      : `“${key}”的“${typed}”应写成“${mend}”；请改用短横线分隔的年月日。`,
  badTelephone: (key: string, typed: string) =>
    `“${key}”的“${typed}”不像电话号码；请写成“0739-1234567”的样子，有分机的写“转”。`,
  badLink: (key: string, typed: string) => `“${key}”的“${typed}”不是网址；请写以 http:// 或 https:// 开头的完整网址。`,
  badPostcode: (key: string, typed: string) => `“${key}”的“${typed}”不是邮政编码；请写 6 位数字。`,
  badCreditCode: (key: string, typed: string) =>
    `“${key}”的“${typed}”不是有效的统一社会信用代码（校验码不符）；请对照营业执照改正。`,
  other: (key: string, reason: string) => `“${key}”不合要求（${reason}）；请对照说明改正。`,
} as const;
