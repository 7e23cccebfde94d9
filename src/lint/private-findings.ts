import { maskPrivateText } from '../text/masks.js';
import { findPrivateValues, type PrivateKind, type PrivateValue } from '../text/private-values.js';
import type { Fix } from '../diagnostics/diagnostic.js';
import type { Place } from '../model/place.js';
import type { TextNode } from './nodes.js';

/** What a privacy rule says of one value: never the value, only its mask. */
export interface PrivateData {
  /** Key that the text stands under. */
  readonly key: string;
  readonly mask: string;
}

/** What a privacy rule hands to `report`, without the message key. */
export interface PrivateFinding {
  readonly at: Place;
  readonly about: TextNode;
  readonly data: PrivateData;
  readonly suggestions: readonly string[];
  readonly fix: Fix | undefined;
  readonly atMost: 'warning' | 'info' | undefined;
}

/** The values of one kind in a text, each with its finding. */
export function privateFindings(node: TextNode, kind: PrivateKind): { value: PrivateValue; finding: PrivateFinding }[] {
  return findPrivateValues(node.text, node.key)
    .filter((value) => value.kind === kind)
    .map((value) => ({ value, finding: privateFinding(node, value.mask, value.isOfficial ? 'info' : undefined) }));
}

/** A finding whose mend masks the whole text, so that the fixes of several rules on one text agree. */
export function privateFinding(
  node: TextNode,
  mask: string,
  atMost: 'warning' | 'info' | undefined,
  masked = maskPrivateText(node.text, node.key),
): PrivateFinding {
  const { place } = node;
  const fix: Fix | undefined =
    'pointer' in place && atMost !== 'info'
      ? { type: 'replace-scalar', pointer: place.pointer, text: masked }
      : undefined;
  // What is not 主动公开 never reaches the site, yet the file itself travels.
  const isHidden = node.entry !== undefined && node.entry.attribute !== 'proactive';
  return {
    at: place,
    about: node,
    data: { key: node.key, mask },
    suggestions: [mask],
    fix,
    atMost: atMost ?? (isHidden ? 'warning' : undefined),
  };
}
