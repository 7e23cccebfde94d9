/** An RFC 6901 JSON pointer into one file, for example `/事项/教育概况/教育统计数据/目录/0/名称`; `''` is the whole file. */
export type Pointer = string;

/** Appends one key or index to a pointer, escaping `~` and `/`. */
export function childPointer(parent: Pointer, key: string | number): Pointer {
  if (typeof key === 'number') return `${parent}/${key}`;
  const escaped = key.includes('~') || key.includes('/') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
  return `${parent}/${escaped}`;
}

/** The keys of a pointer, unescaped, outermost first. */
export function pointerKeys(pointer: Pointer): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The pointer of the parent node; the root is its own parent. */
export function parentPointer(pointer: Pointer): Pointer {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}
