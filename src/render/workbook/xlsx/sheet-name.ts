const FORBIDDEN = /[[\]:*?/\\\p{Cc}]/gu;
const LIMIT = 31;

/** Makes tab names that every spreadsheet accepts: <= 31 characters, none of `[]:*?/\`, no quote at either end, unique. */
export function sheetNamer(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    const clean =
      wanted
        .replaceAll(FORBIDDEN, ' ')
        .replaceAll(/^'+|'+$/gu, '')
        .trim() || '_';
    let name = clip(clean, LIMIT);
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      const suffix = `(${number})`;
      name = clip(clean, LIMIT - suffix.length) + suffix;
    }
    taken.add(name.toLowerCase());
    return name;
  };
}

function clip(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .replaceAll(/'+$/gu, '')
    .trimEnd();
}
