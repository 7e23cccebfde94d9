import glob from 'fast-glob';

/** Whether a path as typed is a pattern. Windows' shells leave patterns to the program. */
export function isGlob(typed: string): boolean {
  return glob.isDynamicPattern(typed.replaceAll('\\', '/'));
}

/** The files and folders that a pattern names, as absolute paths in code-point order; hidden ones and dist/ are left out. */
export async function expandGlob(cwd: string, pattern: string): Promise<string[]> {
  const found = await glob(pattern.replaceAll('\\', '/'), {
    cwd,
    absolute: true,
    onlyFiles: false,
    ignore: ['**/node_modules/**', 'dist/**'],
  });
  return found.toSorted();
}
