// Search has its own measurement beside its code; its rows are taken over as they are.
import { existsSync } from 'node:fs';
import { root } from '../paths.mjs';

export async function searchRows(context) {
  const module = `${root}/bench/search/rows.mjs`;
  if (!existsSync(module))
    return [{ what: 'search', reach: '≤ 50 ms, ≤ 300 kB', measured: 'bench/search has no rows.mjs', met: null }];
  const { searchRows: measured } = await import(module);
  return measured(context);
}
