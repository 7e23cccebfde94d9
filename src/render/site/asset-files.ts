import type { PlannedFile } from '../../output/planned-file.js';
import { columnStyle } from './column-style.js';
import type { Site } from './site.js';
import { STYLE } from './templates.js';

/** Style sheet and scripts. Beside fragments the style sheet leaves alone what is the portal's. */
export function* assetFiles({ templates, options }: Site): Generator<PlannedFile> {
  for (const [name, content] of templates.assets) {
    const isScoped = options.isFragment && name === STYLE;
    yield { path: `assets/${name}`, content: isScoped ? columnStyle(Buffer.from(content).toString('utf8')) : content };
  }
}
