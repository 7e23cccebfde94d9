// 500 queries as people type them, drawn from the entries with a fixed seed, each with what a scan of everything finds.
import * as OpenCC from 'opencc-js';
import { foldTerms } from '../../dist/lib/render/search/fold.js';
import { folder } from '../../dist/lib/render/search/folder.js';

const toTraditional = OpenCC.Converter({ from: 'cn', to: 'tw' });

/** What people look for, and how many of the 500 are so. */
const KINDS = {
  'part of a title': [150, (draw, entry) => part(draw, entry.title, /\p{Script=Han}{2,}/gu, 2, 6)],
  'part of a value': [150, (draw, entry) => part(draw, draw.pick(entry.values), /\p{Script=Han}{2,}/gu, 2, 8)],
  'document number': [50, (_draw, entry) => documentNumber(entry)],
  'part of a telephone or code': [50, (draw, entry) => part(draw, entry.values.join(' '), /\d{7,}/gu, 4, 7)],
  'traditional characters': [50, (draw, entry) => traditional(part(draw, entry.title, /\p{Script=Han}{2,}/gu, 2, 6))],
  'two words': [50, (draw, entry) => twoWords(draw, entry)],
};

/** The queries: `{ kind, query, truth }`, truth being the addresses of the entries that hold all words. */
export function makeQueries(entries) {
  const draw = drawer(20_201_009);
  return Object.entries(KINDS).flatMap(([kind, [count, make]]) => {
    const queries = new Set();
    for (let tries = 0; queries.size < count && tries < count * 400; tries += 1) {
      const entry = draw.pick(entries);
      const query = entry.values.length > 0 ? make(draw, entry) : undefined;
      if (query) queries.add(query);
    }
    return [...queries].map((query) => ({ kind, query, truth: scan(entries, query) }));
  });
}

function scan(entries, query) {
  const terms = foldTerms(folder, query);
  return new Set(
    entries
      .filter(({ folded }) => terms.every((term) => folded.some((text) => text.includes(term))))
      .map(({ url }) => url),
  );
}

function part(draw, text, pattern, least, most) {
  const runs = text.match(pattern);
  if (!runs) return undefined;
  const run = draw.pick(runs);
  const length = Math.min(run.length, least + draw.below(most - least + 1));
  const at = draw.below(run.length - length + 1);
  return run.slice(at, at + length);
}

/** As typed on a keyboard that has no 〔〕. */
function documentNumber(entry) {
  const found = entry.values.join('\n').match(/\p{Script=Han}{2,8}〔20\d\d〕\d+号/u);
  return found?.[0].replace('〔', '[').replace('〕', ']');
}

function traditional(text) {
  const other = text && toTraditional(text);
  return other === text ? undefined : other;
}

function twoWords(draw, entry) {
  const one = part(draw, entry.title, /\p{Script=Han}{2,}/gu, 2, 3);
  const two = part(draw, draw.pick(entry.values), /\p{Script=Han}{2,}/gu, 2, 3);
  return one && two && one !== two ? `${one} ${two}` : undefined;
}

function drawer(seed) {
  let state = seed;
  const below = (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return { below, pick: (list) => list[below(list.length)] };
}
