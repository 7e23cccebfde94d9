/** The file that an address asks for, from the site's root; an unreadable address asks for none. */
export function sitePath(pathname: string): string {
  let path = pathname;
  try {
    path = decodeURIComponent(pathname);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
  }
  const clean = path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  return path.endsWith('/') ? [...clean, 'index.html'].join('/') : clean.join('/');
}

/** The address of a file of the site. */
export function addressOfPath(path: string): string {
  return `/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** The pages above a page, the nearest first and the home last. */
export function pagesAbove(path: string): string[] {
  const folders = path.split('/').slice(0, -1);
  const above = folders.map((_folder, index) => `${folders.slice(0, folders.length - index).join('/')}/index.html`);
  return [...above, 'index.html'].filter((each) => each !== path);
}

/** The folder of a path. */
export function folderOfPath(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Whether a path is the address of an entry: the first page of its permalink. */
export function isEntryAddress(path: string): boolean {
  return /\/[en]-[a-z0-9-]+\.html$/u.test(path);
}
