import { itemForms, type ItemForm } from '../../catalog/cells/item-form.js';
import { catalogFileName } from '../../catalog/load-workspace.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { UsageError } from '../../diagnostics/errors.js';
import { finding } from '../../import/finding.js';
import { IMPORT_MESSAGES } from '../../import/messages.js';
import { catalogSkeleton } from '../../init/skeleton.js';
import type { Guide } from '../../model/guide.js';
import type { CountyFolder } from '../../model/workspace.js';
import { readBytes, sourceFromBytes } from '../../source/read-source.js';
import type { SourceFile } from '../../source/source-file.js';
import { IMPORT_COMMAND_MESSAGES as M } from '../import-messages.js';
import { selectForm } from '../select-forms.js';
import { replaceInWorkspace } from '../write-output.js';

interface KeptText {
  /** Absent for a catalog that is not there yet. */
  readonly bytes?: Uint8Array;
  /** Empty for a catalog that is not there yet. */
  readonly before: string;
  after: string;
  hasChanged: boolean;
}

/** A catalog whose text has changed. */
export interface ChangedText {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

const BYTE_ORDER_MARK = '\uFEFF';

/** The catalogs of one run: several workbooks may go into one, and all are written at the end or none. */
export class CatalogTexts {
  readonly #root: string;
  readonly #texts = new Map<string, KeptText>();

  constructor(root: string) {
    this.#root = root;
  }

  /** A catalog as it stands now; a new one begins as `zwgk init` would write it. */
  async open(
    county: CountyFolder,
    guide: Guide,
  ): Promise<{ readonly source: SourceFile; readonly isNew: boolean } | { readonly problems: readonly Diagnostic[] }> {
    const there = county.catalogFiles.get(guide.domain);
    const file = there ?? `${county.folder}/${catalogFileName(guide)}`;
    let kept = this.#texts.get(file);
    if (!kept) {
      const read = there === undefined ? undefined : await readBytes(this.#root, file);
      if (read && 'problem' in read) return { problems: [read.problem] };
      const bytes = read?.bytes ?? Buffer.from(catalogSkeleton(guide, county.county.name));
      const source = sourceFromBytes(this.#root, file, bytes);
      const problems = unfit(source);
      if (problems.length > 0) return { problems };
      kept = { ...(read && { bytes }), before: read ? source.text : '', after: source.text, hasChanged: false };
      this.#texts.set(file, kept);
    }
    return { source: sourceFromBytes(this.#root, file, Buffer.from(kept.after)), isNew: there === undefined };
  }

  /** The item that `--item` names. */
  itemOf(source: SourceFile, guide: Guide, name: string | undefined): ItemForm | undefined {
    return name === undefined ? undefined : selectForm(itemForms(guide, source.data), name, guide.domain);
  }

  /** Takes a catalog's new text. */
  put({ file, text }: SourceFile, after: string): { readonly hasChanged: boolean } {
    const kept = this.#texts.get(file);
    const hasChanged = text !== after;
    if (kept && hasChanged) Object.assign(kept, { after, hasChanged });
    return { hasChanged };
  }

  /** What is to be written. A new catalog in which nothing has been filled in is not. */
  changed(): ChangedText[] {
    return [...this.#texts].flatMap(([file, { before, after, hasChanged }]) =>
      hasChanged && before !== after ? [{ file, before, after }] : [],
    );
  }

  /** Writes every changed catalog whole, after a last look whether somebody else has changed one meanwhile. */
  async write(): Promise<void> {
    const changed = this.changed();
    for (const { file } of changed) {
      const bytes = this.#texts.get(file)?.bytes;
      const now = await readBytes(this.#root, file);
      const isSame = bytes === undefined ? 'problem' in now : 'bytes' in now && Buffer.from(now.bytes).equals(bytes);
      if (!isSame) throw new UsageError(M.changedMeanwhile(file));
    }
    for (const { file, after } of changed) {
      const bytes = this.#texts.get(file)?.bytes;
      const mark = bytes?.[0] === 0xef ? BYTE_ORDER_MARK : '';
      replaceInWorkspace(this.#root, file, mark + after);
    }
  }
}

/** Why a catalog cannot be written into. */
function unfit(source: SourceFile): Diagnostic[] {
  const { file, encoding, data, diagnostics } = source;
  if (encoding !== 'utf-8') return [finding('file-encoding', IMPORT_MESSAGES.notUtf8(file), { file })];
  const isBroken = data === undefined || diagnostics.some(({ code }) => code === 'yaml-duplicate-key');
  return isBroken ? [finding('yaml-syntax', IMPORT_MESSAGES.brokenCatalog(file), { file })] : [];
}
