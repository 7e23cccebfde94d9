import type { CatalogItem, Entry, FieldValue } from '../model/catalog.js';
import type { GuideRow } from '../model/guide.js';
import { CATALOG_KEYS, DOCUMENT_KEYS, ENTRY_KEYS, INTERPRETATION_KEYS, ITEM_KEYS, VALUE_KEYS } from '../model/keys.js';
import type { CatalogScope } from './lint-scope.js';
import { CatalogNode, EntryNode, FieldNode, ItemNode, TextNode } from './nodes.js';
import type { RuleRunner } from './rule-runner.js';

type TextOwner = CatalogNode | ItemNode | EntryNode;
type Keys = readonly (string | number)[];

/** Shows every node of a catalog to the rules, once: in file order, then the guide rows that the file does not have. */
export function walkCatalog(scope: CatalogScope, runner: RuleRunner): void {
  new CatalogWalk(runner).catalog(scope);
}

class CatalogWalk {
  readonly #runner: RuleRunner;
  readonly #hasFieldVisitors: boolean;
  constructor(runner: RuleRunner) {
    this.#runner = runner;
    this.#hasFieldVisitors = runner.wants('field');
  }

  catalog(scope: CatalogScope): void {
    const node = new CatalogNode(scope);
    const { catalog, guide } = scope;
    this.#runner.visit('catalog', node);
    this.#text(node, [CATALOG_KEYS.responsibleUnit], catalog.responsibleUnit);
    const present = new Set<string>(); // by 编号, because a cached catalog holds copies of the rows
    for (const item of catalog.items) {
      if (item.row !== undefined) present.add(item.row.code);
      this.#item(node, item.row, item);
    }
    for (const row of guide.rows) if (!present.has(row.code)) this.#item(node, row, undefined);
    for (const item of catalog.localItems) this.#item(node, undefined, item);
    this.#runner.visit('catalogEnd', node);
  }

  #item(parent: CatalogNode, row: GuideRow | undefined, item: CatalogItem | undefined): void {
    const node = new ItemNode(parent, row, item);
    this.#runner.visit('item', node);
    if (item === undefined) return;
    if (item.publisher !== undefined) this.#text(node, [ITEM_KEYS.publisher], item.publisher);
    if (item.notApplicable !== undefined) this.#text(node, [ITEM_KEYS.notApplicable], item.notApplicable);
    for (const [index, entry] of item.entries.entries()) this.#entry(new EntryNode(node, entry, index));
  }

  #entry(node: EntryNode): void {
    const { entry } = node;
    this.#runner.visit('entry', node);
    this.#text(node, [ENTRY_KEYS.name], entry.name);
    this.#text(node, [ENTRY_KEYS.reason], entry.reason);
    this.#text(node, [ENTRY_KEYS.reasonBasis], entry.reasonBasis);
    this.#link(node, [ENTRY_KEYS.link], entry.link);
    for (const element of Object.keys(entry.content)) {
      const value = entry.content[element];
      if (value === undefined) continue;
      if (this.#hasFieldVisitors) this.#runner.visit('field', new FieldNode(node, element, value));
      this.#value(node, element, value);
    }
    if (entry.document !== undefined) this.#document(node, entry.document);
  }

  #value(node: EntryNode, element: string, value: FieldValue): void {
    const keys = [ENTRY_KEYS.content, element];
    if (value.type === 'text') this.#text(node, keys, value.text);
    else if (value.type === 'list') {
      for (const [index, text] of value.texts.entries()) this.#text(node, [...keys, index], text, element);
    } else if (value.type === 'none') this.#text(node, [...keys, VALUE_KEYS.none], value.reason, element);
    else {
      this.#text(node, [...keys, VALUE_KEYS.label], value.label, element);
      if (value.type === 'link') this.#link(node, [...keys, VALUE_KEYS.link], value.href);
      else this.#attachment(node, [...keys, VALUE_KEYS.attachment], value.file, element);
    }
  }

  #document(node: EntryNode, document: NonNullable<Entry['document']>): void {
    this.#text(node, [DOCUMENT_KEYS.documentNumber], document.documentNumber);
    this.#text(node, [DOCUMENT_KEYS.issuer], document.issuer);
    this.#text(node, [DOCUMENT_KEYS.body], document.body);
    for (const [index, attachment] of document.attachments.entries()) {
      const keys = [DOCUMENT_KEYS.attachments, index, VALUE_KEYS.attachment];
      this.#attachment(node, keys, attachment.file, DOCUMENT_KEYS.attachments);
      this.#text(node, [DOCUMENT_KEYS.attachments, index, VALUE_KEYS.label], attachment.label);
    }
    const { interpretation } = document;
    if (interpretation === undefined) return;
    this.#text(node, [DOCUMENT_KEYS.interpretation, INTERPRETATION_KEYS.name], interpretation.name);
    this.#link(node, [DOCUMENT_KEYS.interpretation, INTERPRETATION_KEYS.link], interpretation.link);
  }

  #text(owner: TextOwner, keys: Keys, text: string | undefined, key = String(keys.at(-1))): void {
    if (text === undefined || text === '' || !this.#runner.wantsText(text)) return;
    this.#runner.visit('text', new TextNode(owner, keys, key, text));
  }

  #link(owner: TextOwner, keys: Keys, href: string | undefined): void {
    if (href === undefined || href === '') return;
    this.#runner.visit('link', new TextNode(owner, keys, String(keys.at(-1)), href));
  }

  #attachment(owner: EntryNode, keys: Keys, file: string, key: string): void {
    this.#runner.visit('attachment', new TextNode(owner, keys, key, file));
  }
}
