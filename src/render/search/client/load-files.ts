import type { LoadFile } from './engine.js';

/**
 * Reads files of the index by script tags, which works from a disk and under a strict policy alike, where fetch does not.
 * Each file calls `zwgkSearch(name, data)`.
 */
export function loadFiles(folder: string, version: string): LoadFile {
  const data = new Map<string, unknown>();
  const asked = new Map<string, Promise<unknown>>();
  Object.assign(window, { zwgkSearch: (name: string, value: unknown) => data.set(name, value) });

  return (name) => {
    const known = asked.get(name);
    if (known !== undefined) return known;
    const promise = new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = `${folder}${name}.js${version === '' ? '' : `?v=${version}`}`;
      script.charset = 'utf-8';
      script.addEventListener('load', () => {
        script.remove();
        resolve(data.get(name));
      });
      script.addEventListener('error', () => {
        script.remove();
        asked.delete(name); // so that it can be tried again
        reject(new Error(`cannot load ${script.src}`));
      });
      document.head.appendChild(script);
    });
    asked.set(name, promise);
    return promise;
  };
}
