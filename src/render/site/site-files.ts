import { hash } from 'node:crypto';
import { FILE_NAMES } from '../../model/keys.js';
import type { CountyFolder } from '../../model/workspace.js';
import { isFileInside } from '../../source/attachment.js';

/** Kinds of files that a browser shows or saves, and does not run. Any other is handed out under a neutral name, so that it is saved. */
const HARMLESS = new Set(
  'pdf ofd doc docx wps xls xlsx et csv ppt pptx dps txt zip rar 7z jpg jpeg png gif webp bmp mp3 mp4'.split(' '),
);

/** The files beside catalogs that the site hands out. */
export interface SiteFiles {
  /** Where a file stands on the site; undefined when it is missing or must not be handed out. */
  target(file: string): string | undefined;
}

/**
 * A county's files: only regular ones inside its own folder, no YAML and no bulk table, since those hold entries that are not public.
 */
export function siteFiles(root: string, counties: readonly CountyFolder[]): SiteFiles {
  const known = new Map<string, string | undefined>();
  const find = (file: string): string | undefined => {
    const owner = counties.find(({ folder }) => file.startsWith(`${folder}/`));
    if (!owner || isSource(owner, file) || !isFileInside(root, owner.folder, file)) return undefined;
    const extension = /\.([A-Za-z0-9]{1,5})$/u.exec(file)?.[1]?.toLowerCase() ?? '';
    const name = hash('sha256', file.normalize('NFC'), 'hex').slice(0, 16);
    return `files/${owner.county.slug}/${name}.${HARMLESS.has(extension) ? extension : 'bin'}`;
  };
  return {
    target: (file) => {
      if (!known.has(file)) known.set(file, find(file));
      return known.get(file);
    },
  };
}

function isSource({ folder }: CountyFolder, file: string): boolean {
  const inside = file.slice(folder.length + 1);
  return /\.ya?ml$/iu.test(file) || inside.startsWith(`${FILE_NAMES.tables}/`) || inside.split('/').includes('..');
}
