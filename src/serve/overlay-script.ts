import { join } from 'node:path';
import { packageRoot } from '../source/package-root.js';
import { readFolder } from '../source/read-folder.js';

/** The script of the overlay, as committed beside the templates. */
export function readOverlay(): Uint8Array {
  const script = readFolder(join(packageRoot(), 'templates', 'preview'), '.js').get('overlay.js');
  if (script === undefined) throw new Error('templates/preview/overlay.js is missing');
  return script;
}
