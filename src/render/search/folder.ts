import { createFolder } from './fold.js';
import { STANDARDS, VARIANTS } from './variants.generated.js';

/** The folder of the build, with the committed table of traditional and variant characters. */
export const folder = createFolder(VARIANTS, STANDARDS);
