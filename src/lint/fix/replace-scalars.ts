import { CST, isCollection, isScalar, parseDocument, type Document } from 'yaml';
import { pointerKeys, type Pointer } from '../../model/pointer.js';
import type { Replacement } from './replace-texts.js';

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
  const token = isScalar(node) ? node.srcToken : undefined;
  if (!token) return undefined;
  const before = CST.stringify(token);
  CST.setScalarValue(token, value, {
    implicitKey: false,
    inFlow: isInFlow(document, path),
    afterKey: true,
  });
  return { start: token.offset, end: token.offset + before.length, text: CST.stringify(token) };
}

function isInFlow(document: Document.Parsed, path: readonly string[]): boolean {
  return path.some((_key, depth) => {
    const parent = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    return isCollection(parent) && parent.flow === true;
  });
}
