import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { decodeBytes, type DecodedText } from './decode.js';
import { SOURCE_MESSAGES } from './messages.js';
import { parseYaml, type ParsedYaml } from './parse-yaml.js';
import { SourceFile } from './source-file.js';

/** A text file beyond this is refused before it is read. */
const MAX_MEGABYTES = 64;

/** Bytes from disk, or why there are none. */
export type ReadBytes = { readonly bytes: Uint8Array } | { readonly problem: Diagnostic };

/** Reads a file of the workspace. What is wrong with it is a diagnostic, never a throw. */
export async function readBytes(root: string, file: string): Promise<ReadBytes> {
  const absolutePath = resolve(root, file);
  try {
    const facts = await stat(absolutePath);
    if (facts.isDirectory()) return { problem: fileProblem(file, SOURCE_MESSAGES.isDirectory(file)) };
    if (!facts.isFile())
      return { problem: fileProblem(file, SOURCE_MESSAGES.unreadable(file, SOURCE_MESSAGES.notRegular)) };
    const megabytes = Math.ceil(facts.size / 1_000_000);
    if (megabytes > MAX_MEGABYTES) {
      return { problem: fileProblem(file, SOURCE_MESSAGES.tooLarge(file, megabytes, MAX_MEGABYTES)) };
    }
    return { bytes: await readFile(absolutePath) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const message = code === 'ENOENT' ? SOURCE_MESSAGES.missingFile(file) : SOURCE_MESSAGES.unreadable(file, code);
    return { problem: fileProblem(file, message) };
  }
}

/** Reads a YAML file of the workspace; `scalars` as in `parseYaml`. */
export async function readYamlFile(
  root: string,
  file: string,
  scalars: 'text' | 'typed',
): Promise<{ readonly source?: SourceFile; readonly diagnostics: readonly Diagnostic[] }> {
  const read = await readBytes(root, file);
  if ('problem' in read) return { diagnostics: [read.problem] };
  const source = sourceFromBytes(root, file, read.bytes, scalars);
  return { source, diagnostics: source.diagnostics };
}

/** A SourceFile from bytes at hand, for `--stdin` and for tests. */
export function sourceFromBytes(
  root: string,
  file: string,
  bytes: Uint8Array,
  scalars: 'text' | 'typed' = 'text',
): SourceFile {
  const decoded = decodeBytes(bytes);
  const faults = encodingFaults(file, decoded);
  const parsed: ParsedYaml = isHopeless(decoded)
    ? { data: undefined, diagnostics: [] }
    : parseYaml(file, decoded.text, scalars);
  return new SourceFile({
    file,
    absolutePath: resolve(root, file),
    bytes,
    text: decoded.text,
    encoding: decoded.encoding,
    hasByteOrderMark: decoded.hasByteOrderMark,
    data: parsed.data,
    events: parsed.events,
    diagnostics: [...faults, ...parsed.diagnostics],
  });
}

function isHopeless(decoded: DecodedText): boolean {
  return decoded.isDamaged || decoded.text.includes('\0');
}

function encodingFaults(file: string, decoded: DecodedText): Diagnostic[] {
  const faults: Diagnostic[] = [];
  const add = (message: string, place: Diagnostic['place'], isFixable: boolean): void => {
    const fault: Diagnostic = { code: 'file-encoding', severity: 'error', message, place };
    faults.push(isFixable ? { ...fault, fix: { type: 're-encode' } } : fault);
  };
  const firstLine = { file, start: 0, end: 0 };
  const nul = decoded.text.indexOf('\0');
  if (decoded.isDamaged) add(SOURCE_MESSAGES.damaged, firstLine, false);
  else if (nul >= 0) add(SOURCE_MESSAGES.nul, { file, start: nul, end: nul + 1 }, false);
  else if (decoded.encoding === 'gb18030') add(SOURCE_MESSAGES.gb18030, firstLine, true);
  else if (decoded.encoding !== 'utf-8') add(SOURCE_MESSAGES.utf16, firstLine, true);
  else if (decoded.hasByteOrderMark) add(SOURCE_MESSAGES.byteOrderMark, firstLine, true);
  return faults;
}

function fileProblem(file: string, message: string): Diagnostic {
  return { code: 'file-unreadable', severity: 'error', message, place: { file } };
}
