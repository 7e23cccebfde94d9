import type { EntryNode } from './nodes.js';

/** True for a document that the county itself issued: laws and superiors' documents carry their own attribute and reading. */
export function isOwnDocument(node: EntryNode): boolean {
  const { document } = node.entry;
  if (document === undefined) return false;
  const { name, shortName } = node.parent.parent.scope.county.county;
  const { issuer, documentNumber } = document;
  if (issuer !== undefined) return issuer.includes(name) || issuer.includes(shortName);
  // A county's document numbers begin with the first character of its name: 隆政发〔2020〕5号.
  return documentNumber !== undefined && documentNumber.startsWith(name.slice(0, 1));
}
