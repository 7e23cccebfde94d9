import type { PlannedFile } from '../../output/planned-file.js';
import type { TextFileJson } from './catalog-index.js';
import { SLOTS_PER_TEXT_FILE, textFile, textFolder } from './shards.js';

/** Folder of the index, from the site's root. */
export const SEARCH_DATA_FOLDER = 'search/data/';

/** A file of the index: a script, since a page on a disk may load nothing else. */
export function indexScript(name: string, data: unknown): PlannedFile {
  return indexScriptOf(name, JSON.stringify(data));
}

/** The files with the texts of one catalog. */
export function* textFiles(segment: number, texts: readonly TextFileJson[]): Generator<PlannedFile> {
  for (const [number, json] of texts) yield indexScriptOf(textFile(segment, number * SLOTS_PER_TEXT_FILE), json);
}

/** The folder of {@link textFiles}, from the site's root; they are all that is in it. */
export function textFilesFolder(segment: number): string {
  return `${SEARCH_DATA_FOLDER}${textFolder(segment)}`;
}

function indexScriptOf(name: string, json: string): PlannedFile {
  return {
    path: `${SEARCH_DATA_FOLDER}${name}.js`,
    content: `zwgkSearch(${JSON.stringify(name)},${escapeForScript(json)});\n`,
  };
}

/** JSON may hold two line ends that a script of before 2019 may not. */
function escapeForScript(json: string): string {
  return json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
