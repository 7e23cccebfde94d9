import { dayOrder, dayText } from '../days.js';
import { foldTerms, type Folder } from '../fold.js';
import { initialsFile, LABELS_FILE, postingFile, textFile } from '../shards.js';
import { applyFilters, readDocuments, type Filters } from './documents.js';
import type { Initials, Labels, Manifest } from './manifest.js';
import { markCandidates, shardsOfTerm, type PostingFile } from './postings.js';

/** Reads one file of the index by name; a file is asked for once only. */
export type LoadFile = (name: string) => Promise<unknown>;

/** An entry that was found, with its text. */
export interface Hit {
  readonly url: string;
  readonly title: string;
  readonly county: string;
  readonly domain: string;
  readonly item: string;
  readonly kind: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly day: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}

/** A search under way. Hits come in order of rank; texts are read only as far as hits are asked for. */
export interface Search {
  /** Folded words of the query. */
  readonly terms: readonly string[];
  /** Entries found, or that may be found while `isExact` is still false. */
  count(): number;
  isExact(): boolean;
  /** The next hits, at most so many; none when there are no more. */
  next(wanted: number): Promise<Hit[]>;
  /** Makes the count exact when that needs few files; answers whether it is. */
  settle(files: number): Promise<boolean>;
}

/** Where a word was found, best first; the sum over the words of a query is the rank of an entry. */
const IN_TITLE = 0;
const IN_VALUE = 1;
const IN_NAME = 2;
const IN_INITIALS = 3;
const NOWHERE = 255;

/** Room for a day of the years 1 to 9999 and for 8 million entries beside a rank, in one exact number of 53 bits. */
const LAST_DAY = 3100000;
const DAYS = 0x400000;
const ENTRIES = 0x800000;

/** Slot, address, title, then number of the name and value of each field. */
type StoredEntry = readonly (number | string)[];
interface StoredText {
  /** Names of the fields. */
  readonly n: readonly string[];
  readonly d: readonly StoredEntry[];
}
/** Where the title stands in a stored entry. */
const TITLE = 2;

/** Makes the search of a site from its manifest. */
export function createEngine(manifest: Manifest, folder: Folder, load: LoadFile) {
  const documents = readDocuments(manifest);
  const texts = new Map<string, StoredText>();
  const itemNames = manifest.items.map(([name]) => folder.fold(name));
  let foldedLabels: Promise<{ readonly names: readonly string[]; readonly items: Labels['items'] }> | undefined;

  /** Starts a search. */
  async function search(query: string, filters: Filters): Promise<Search> {
    const passes = applyFilters(manifest, documents, filters);
    const terms = foldTerms(folder, query);
    if (terms.length === 0) return createSearch(terms, literalQuery(query, passes));
    const found = await Promise.all(terms.map(findTerm));
    const places = found.map((each) => each.places);
    const ranks = new Uint16Array(documents.size);
    const entries: number[] = [];
    for (let entry = 0; entry < documents.size; entry += 1) {
      if (passes[entry] !== 1) continue;
      const rank = sumOf(places, entry);
      if (rank < NOWHERE) {
        ranks[entry] = rank;
        entries.push(entry);
      }
    }
    const isCertain = (entry: number): boolean =>
      terms.every((term, index) => {
        const place = (places[index] as Uint8Array)[entry]; // one for each term
        return place === IN_INITIALS || (term.length < 3 && place !== IN_NAME);
      });
    return createSearch(terms, {
      entries,
      ranks,
      isCertain,
      rankOf: (entry, stored, file) => {
        const hit = unpack(entry, stored, file);
        let rank = 0;
        terms.forEach((term, index) => {
          const { inInitials } = found[index] as FoundTerm; // one for each term
          rank += Math.min(placeInHit(hit, term), inInitials.has(entry) ? IN_INITIALS : NOWHERE);
        });
        return rank;
      },
    });
  }

  /** Lists without a query all that the filters leave, the newest first. */
  function list(filters: Filters): Search {
    const entries: number[] = [];
    applyFilters(manifest, documents, filters).forEach((pass, entry) => pass === 1 && entries.push(entry));
    const ranks = new Uint16Array(documents.size);
    return createSearch([], { entries, ranks, isCertain: () => true, rankOf: () => 0 });
  }

  interface Plan {
    /** Entries that may be hits. */
    readonly entries: readonly number[];
    /** The best rank each can have. */
    readonly ranks: Uint16Array;
    readonly isCertain: (entry: number) => boolean;
    /** The rank it has by its text; NOWHERE or more when it is none. */
    readonly rankOf: (entry: number, stored: StoredEntry, file: StoredText) => number;
  }

  /** A query of nothing but punctuation: compared as it stands with every text, since folding leaves nothing of it. */
  function literalQuery(query: string, passes: Uint8Array): Plan {
    const wanted = query.trim();
    const entries: number[] = [];
    if (wanted !== '') passes.forEach((pass, entry) => pass === 1 && entries.push(entry));
    // Over texts as they are stored: it may have to look at every one of them.
    const holds = (text: number | string | undefined): boolean => typeof text === 'string' && text.includes(wanted);
    return {
      entries,
      ranks: new Uint16Array(documents.size),
      isCertain: () => false,
      rankOf: (_entry, stored, file) =>
        stored.some((cell, index) => index >= TITLE && holds(typeof cell === 'string' ? cell : file.n[cell]))
          ? 0
          : NOWHERE,
    };
  }

  function createSearch(terms: readonly string[], plan: Plan): Search {
    const { ranks } = plan;
    // One number an entry, so that a sort compares plain numbers: rank, then the newest day, then the order of the catalogs.
    const orderOf = (entry: number): number =>
      ((ranks[entry] as number) * DAYS + (LAST_DAY - dayOrder(documents.day[entry] as number))) * ENTRIES + entry;
    const queue = Array.from(Float64Array.from(plan.entries, orderOf).sort(), (order) => order % ENTRIES);
    const known = new Set<number>();
    let uncertain = 0;
    for (const entry of queue) if (!plan.isCertain(entry)) uncertain += 1;
    let shown = 0;
    /** Where the entries begin that are still to be shown: those before have been, or were none. */
    let head = 0;

    /** Looks at the text of an entry: whether it stands where it should in the queue. */
    async function stands(entry: number): Promise<boolean> {
      if (known.has(entry)) return true;
      const file = await readText(entry);
      const rank = plan.rankOf(entry, storedEntry(entry, file), file);
      if (!plan.isCertain(entry)) uncertain -= 1;
      known.add(entry);
      if (rank === ranks[entry]) return true;
      ranks[entry] = Math.min(rank, NOWHERE);
      return false;
    }

    /** Gives an entry that has left the queue its place behind `from`, when it is a hit at all. */
    function putBack(entry: number, from: number): void {
      if (ranks[entry] === NOWHERE) return;
      let place = from;
      while (place < queue.length && orderOf(queue[place] as number) < orderOf(entry)) place += 1;
      queue.splice(place, 0, entry);
    }

    return {
      terms,
      count: () => shown + queue.length - head,
      isExact: () => uncertain === 0,
      async next(wanted) {
        const hits: Hit[] = [];
        let ahead = wanted;
        let readTo = head;
        while (hits.length < wanted && head < queue.length) {
          if (head >= readTo) {
            // Twice as far each time, so that a query with few hits among many entries does not wait for one file after another.
            await preload(queue.slice(head, head + ahead));
            readTo = head + ahead;
            ahead *= 2;
          }
          const entry = queue[head] as number; // within the queue
          head += 1;
          if (await stands(entry)) {
            const file = await readText(entry);
            hits.push(unpack(entry, storedEntry(entry, file), file));
            shown += 1;
          } else putBack(entry, head);
        }
        return hits;
      },
      async settle(files) {
        const unsure = queue.slice(head).filter((entry) => !known.has(entry) && !plan.isCertain(entry));
        if (new Set(unsure.map(textFileOf)).size > files) return uncertain === 0;
        await preload(unsure);
        for (const entry of unsure) {
          if (await stands(entry)) continue;
          const position = queue.indexOf(entry, head);
          queue.splice(position, 1);
          putBack(entry, position);
        }
        return uncertain === 0;
      },
    };
  }

  interface FoundTerm {
    /** For each entry the best place where the word can stand. */
    readonly places: Uint8Array;
    readonly inInitials: ReadonlySet<number>;
  }

  async function findTerm(term: string): Promise<FoundTerm> {
    const files = new Map<number, PostingFile>();
    const wanted = shardsOfTerm(term, manifest.shards).map(async (shard) => {
      files.set(shard, (await load(postingFile(shard))) as PostingFile); // the build writes a text
    });
    const [itemHas] = await Promise.all([itemsNamed(term), ...wanted]);
    const inInitials = await entriesByInitials(term);
    const candidates = markCandidates(term, manifest.shards, (shard) => files.get(shard) || '', documents);
    const nameOf = (entry: number): boolean => itemHas.has(documents.item[entry] as number); // -1 is in no set
    const segmentHas = manifest.segments.map(([number]) => segmentNames(number).some((name) => name.includes(term)));
    const places = new Uint8Array(documents.size).fill(NOWHERE);
    for (let entry = 0; entry < documents.size; entry += 1) {
      if (candidates.titles[entry] === 1) places[entry] = IN_TITLE;
      else if (candidates.values[entry] === 1) places[entry] = IN_VALUE;
      else if (nameOf(entry) || segmentHas[documents.segment[entry] as number]) places[entry] = IN_NAME;
      else if (inInitials.has(entry)) places[entry] = IN_INITIALS;
    }
    return { places, inInitials };
  }

  function segmentNames(number: number): string[] {
    const county = manifest.counties[Math.floor(number / manifest.domains.length)] || '';
    return [folder.fold(county), folder.fold(manifest.domains[number % manifest.domains.length] || '')];
  }

  /** Items whose name, or one of whose element names, holds a word. */
  async function itemsNamed(term: string): Promise<Set<number>> {
    foldedLabels = foldedLabels || foldLabels();
    const labels = await foldedLabels;
    const named = new Set<number>();
    itemNames.forEach((name, item) => name.includes(term) && named.add(item));
    labels.names.forEach((name, index) => {
      if (name.includes(term)) for (const item of labels.items[index] || []) named.add(item);
    });
    return named;
  }

  async function foldLabels() {
    const labels = (await load(LABELS_FILE)) as Labels; // as the build writes it
    return { names: labels.names.split('\n').map((name) => folder.fold(name)), items: labels.items };
  }

  async function entriesByInitials(term: string): Promise<Set<number>> {
    const found = new Set<number>();
    if (term.length < 2 || !/^[a-z0-9]*[a-z][a-z0-9]*$/u.test(term)) return found;
    const counties = new Set(manifest.segments.map(([number]) => Math.floor(number / manifest.domains.length)));
    const pattern = new RegExp(term.replace(/[a-z]/gu, readingsOf), 'u');
    const files = await Promise.all([...counties].map((county) => load(initialsFile(county))));
    for (const file of files) {
      for (const [number, text] of file as Initials) {
        const lines = text.split('\n');
        let line = 0;
        forEachEntry(documents.positionOf.get(number) as number, (entry) => {
          if (pattern.test(lines[line] || '')) found.add(entry);
          line += 1;
        });
      }
    }
    return found;
  }

  /** A letter, or the signs of characters that may be read with it. */
  function readingsOf(letter: string): string {
    let signs = letter;
    manifest.pairs.forEach((pair, index) => {
      if (pair.includes(letter)) signs += String.fromCharCode(0xc0 + index);
    });
    return `[${signs}]`;
  }

  function forEachEntry(position: number, visit: (entry: number) => void): void {
    const end = position + 1 < documents.bases.length ? documents.bases[position + 1] || 0 : documents.size;
    for (let entry = documents.bases[position] || 0; entry < end; entry += 1) {
      if (documents.item[entry] !== -1) visit(entry);
    }
  }

  function placeInHit(hit: Hit, term: string): number {
    const holds = (text: string): boolean => folder.fold(text).includes(term);
    if (holds(hit.title)) return IN_TITLE;
    if (hit.fields.some((field) => holds(field.value))) return IN_VALUE;
    if (hit.fields.some((field) => holds(field.name))) return IN_NAME;
    return [hit.item, hit.domain, hit.county].some(holds) ? IN_NAME : NOWHERE;
  }

  async function preload(entries: readonly number[]): Promise<void> {
    await Promise.all([...new Set(entries.map(textFileOf))].map((name) => load(name)));
  }

  function textFileOf(entry: number): string {
    const position = documents.segment[entry] as number;
    const [number] = manifest.segments[position] as Manifest['segments'][0]; // every entry has its segment
    return textFile(number, entry - (documents.bases[position] as number));
  }

  async function readText(entry: number): Promise<StoredText> {
    const name = textFileOf(entry);
    const known = texts.get(name);
    if (known !== undefined) return known;
    const file = (await load(name)) as StoredText; // as the build writes it
    texts.set(name, file);
    return file;
  }

  function storedEntry(entry: number, file: StoredText): StoredEntry {
    const slot = entry - (documents.bases[documents.segment[entry] as number] as number);
    const stored = file.d.find(([own]) => own === slot);
    if (stored === undefined) throw new Error(`search index is inconsistent: ${textFileOf(entry)}`);
    return stored;
  }

  function unpack(entry: number, [, url, title, ...rest]: StoredEntry, file: StoredText): Hit {
    const [number] = manifest.segments[documents.segment[entry] as number] as Manifest['segments'][0]; // every entry has its segment
    const [item, kind] = manifest.items[documents.item[entry] as number] || ['', 0];
    const fields: { name: string; value: string }[] = [];
    for (let index = 0; index < rest.length; index += 2) {
      fields.push({ name: file.n[rest[index] as number] || '', value: rest[index + 1] as string });
    }
    return {
      url: url as string,
      title: title as string,
      county: manifest.counties[Math.floor(number / manifest.domains.length)] || '',
      domain: manifest.domains[number % manifest.domains.length] || '',
      item,
      kind: manifest.kinds[kind] || '',
      day: dayText(documents.day[entry] || 0),
      fields,
    };
  }

  return { search, list };
}

function sumOf(places: readonly Uint8Array[], entry: number): number {
  let sum = 0;
  for (const place of places) {
    const value = place[entry] as number;
    if (value === NOWHERE) return NOWHERE;
    sum += value;
  }
  return sum;
}
