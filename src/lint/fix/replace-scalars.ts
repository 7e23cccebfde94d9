import { CST, isCollection, isScalar, parseDocument, type Document } from 'yaml';
import { pointerKeys, type Pointer } from '../../model/pointer.js';
import type { Replacement } from '../../text/replace-texts.js';

/**
 * The text spans that give scalars new values, each in the style (plain, quoted, block) in which it was written. A pointer
 * that leads to no scalar is left out.
 */
export function scalarReplacements(
  text: string,
  values: readonly { readonly pointer: Pointer; readonly text: string }[],
): Replacement[] {
  if (values.length === 0) return [];
  const document = parseDocument(text, { keepSourceTokens: true, schema: 'failsafe', uniqueKeys: false });
  if (document.errors.length > 0) return [];
  return values.flatMap((value) => {
    const replacement = scalarReplacement(document, pointerKeys(value.pointer), value.text);
    return replacement ? [replacement] : [];
  });
}

function scalarReplacement(document: Document.Parsed, path: readonly string[], value: string): Replacement | undefined {
  const node = document.getIn(path, true);
  if (!isScalar(node) || !node.srcToken) return undefined;
  const token = node.srcToken;
  const before = CST.stringify(token);
  CST.setScalarValue(token, withBlanksOf(node.value, value), {
    implicitKey: false,
    inFlow: isInFlow(document, path),
    afterKey: true,
  });
  return { start: token.offset, end: token.offset + before.length, text: CST.stringify(token) };
}

/** Rules judge trimmed text; the blanks and line ends around it stay as they were. */
function withBlanksOf(old: unknown, value: string): string {
  if (typeof old !== 'string' || old.trim() === '') return value;
  const lead = old.slice(0, old.length - old.trimStart().length);
  return lead + value.trim() + old.slice(old.trimEnd().length);
}

function isInFlow(document: Document.Parsed, path: readonly string[]): boolean {
  return path.some((_key, depth) => {
    const parent = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    return isCollection(parent) && parent.flow === true;
  });
}
