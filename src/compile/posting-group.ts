import { contentKey } from '../cache/content-cache.js';
import type { OutputFolder } from '../output/output-folder.js';
import type { KeptGroup, PlannedGroup } from '../output/planned-file.js';
import type { PostingFile } from '../render/search/search-collector.js';
import type { CatalogMemory } from './catalog-memory.js';

const GROUP = 'search/data/p';

/** The posting files of the search, of which only those are made anew whose pairs have changed. */
export function postingGroup(
  postings: readonly PostingFile[],
  memory: CatalogMemory,
  output: OutputFolder,
): PlannedGroup | KeptGroup {
  const fingerprints = postings.map(({ fingerprint }) => fingerprint);
  const fingerprint = contentKey(fingerprints);
  if (output.holds(GROUP, fingerprint)) return { keep: GROUP };
  const standing = output.fingerprintOf(GROUP);
  const before = standing === undefined ? undefined : memory.postings(standing);
  memory.storePostings(fingerprint, fingerprints);
  const isSame = (index: number): boolean =>
    before?.length === postings.length && before[index] === fingerprints[index];
  return {
    group: GROUP,
    fingerprint,
    files: made(postings.filter((_file, index) => !isSame(index))),
    kept: postings.filter((_file, index) => isSame(index)).map(({ path }) => path),
  };
}

function* made(postings: readonly PostingFile[]): Generator<ReturnType<PostingFile['make']>> {
  for (const file of postings) yield file.make();
}
