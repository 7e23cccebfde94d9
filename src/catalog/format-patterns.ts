/** One office telephone: an area code or none, 7 or 8 digits, or a short service number, perhaps with an extension. */
export const TELEPHONE =
  /^(?:\(0\d{2,3}\)|0\d{2,3}-?)?\d{7,8}(?:[-转]\d{1,6})?$|^1\d{4}(?:转\d{1,6})?$|^[48]00-?\d{3}-?\d{4}$|^1[3-9]\d{9}$/u;
