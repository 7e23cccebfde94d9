/** The words of a list that is written with blanks and lines between them. */
export function listed(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}
