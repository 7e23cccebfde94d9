import type { PlannedFile } from '../../output/planned-file.js';
import type { Site } from './site.js';

/** Style sheet and scripts. */
export function* assetFiles(site: Site): Generator<PlannedFile> {
  for (const [name, content] of site.templates.assets) yield { path: `assets/${name}`, content };
}
