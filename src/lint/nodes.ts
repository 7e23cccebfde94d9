import { itemCompleteness, localCompleteness, type ItemCompleteness } from '../deadlines/completeness.js';
import { entryClock } from '../deadlines/entry-clock.js';
import type { Subject } from '../diagnostics/diagnostic.js';
import type { Catalog, CatalogItem, Entry, FieldValue } from '../model/catalog.js';
import { effectiveAttribute } from '../model/disclosure.js';
import type { GuideRow } from '../model/guide.js';
import type { IsoDate } from '../model/iso-date.js';
import type { Place } from '../model/place.js';
import { CATALOG_KEYS, ENTRY_KEYS } from '../model/keys.js';
import { childPointer, type Pointer } from '../model/pointer.js';
import type { EntryClock } from '../model/progress.js';
import type { DisclosureAttribute } from '../model/vocabulary.js';
import type { CountyFolder, Workspace } from '../model/workspace.js';
import type { CatalogScope } from './lint-scope.js';
import { shorten } from '../text/shorten.js';
import { NODE_MESSAGES } from './messages.js';

/** Anything a finding can be about. */
export interface LintNode {
  readonly subject: Subject;
  /** The guide row behind it, whose attestation tempers the finding. */
  readonly row?: GuideRow | undefined;
}

/** The workspace as a whole, before any catalog is opened. */
export class WorkspaceNode implements LintNode {
  readonly workspace: Workspace;
  readonly subject: Subject = {};
  constructor(workspace: Workspace) {
    this.workspace = workspace;
  }
}

/** A county's folder with its 概况.yaml, which may be missing. */
export class CountyNode implements LintNode {
  readonly county: CountyFolder;
  /** 概况.yaml is there, but the reader could make nothing of it and has said why. */
  readonly hasUnreadableProfile: boolean;
  constructor(county: CountyFolder, hasUnreadableProfile = false) {
    this.county = county;
    this.hasUnreadableProfile = hasUnreadableProfile;
  }
  get subject(): Subject {
    return { county: this.county.county.name };
  }
  /** A domain of this county, for findings about a catalog that is not there. */
  domain(domain: string): LintNode {
    return { subject: { county: this.county.county.name, domain } };
  }
}

/** A catalog file. */
export class CatalogNode implements LintNode {
  readonly scope: CatalogScope;
  constructor(scope: CatalogScope) {
    this.scope = scope;
  }
  get catalog(): Catalog {
    return this.scope.catalog;
  }
  get subject(): Subject {
    const { county, domain, responsibleUnit } = this.scope.catalog;
    return { county, domain, ...(responsibleUnit === '' ? {} : { unit: responsibleUnit }) };
  }
  /** A place in this file. */
  place(pointer: Pointer, target: 'key' | 'value' = 'key'): Place {
    return { file: this.scope.catalog.file, pointer, target };
  }
}

/** A guide row, with the item that answers it where the file has one; or an item of no row (地方事项, unknown). */
export class ItemNode implements LintNode {
  readonly parent: CatalogNode;
  readonly row: GuideRow | undefined;
  readonly item: CatalogItem | undefined;
  #completeness: ItemCompleteness | undefined;
  constructor(parent: CatalogNode, row: GuideRow | undefined, item: CatalogItem | undefined) {
    this.parent = parent;
    this.row = row;
    this.item = item;
  }
  get subject(): Subject {
    const unit = this.item?.publisher;
    return {
      ...this.parent.subject,
      item: this.row?.code ?? shorten(this.name, SUBJECT_LENGTH),
      ...(unit === undefined ? {} : { unit }),
    };
  }
  /** How far it has come; worked out once for all rules that ask. */
  get completeness(): ItemCompleteness {
    this.#completeness ??=
      this.row !== undefined
        ? itemCompleteness(this.row, this.item)
        : localCompleteness(this.item ?? unreachable('an item node has a row or an item'));
    return this.#completeness;
  }
  /** `二级事项`, or `二级事项(分项)`, as messages print it. */
  get label(): string {
    const { item, variant } = this.names;
    return shorten(variant === undefined ? item : `${item}(${variant})`, LABEL_LENGTH);
  }
  /** `一级事项/二级事项`, with its 分项. */
  get name(): string {
    return rowLabel(this.names);
  }
  /** Key of the item, or where it would stand: the nearest parent key. */
  get place(): Place {
    return this.parent.place(this.item === undefined ? this.nearestParent() : this.item.at);
  }
  /** A key of the item; the item's own key where there is none. */
  placeOf(key: string, target: 'key' | 'value' = 'value'): Place {
    return this.item === undefined ? this.place : this.parent.place(childPointer(this.item.at, key), target);
  }
  private get names(): ItemNames {
    const names = this.item ?? this.row;
    return names ?? unreachable('an item node has a row or an item');
  }
  private nearestParent(): Pointer {
    const { category, item, variant } = this.names;
    const categoryAt = childPointer(ITEMS, category);
    const siblings = this.parent.catalog.items.filter((each) => each.category === category);
    if (variant !== undefined && siblings.some((each) => each.item === item)) return childPointer(categoryAt, item);
    if (siblings.length > 0) return categoryAt;
    return this.parent.catalog.items.length > 0 ? ITEMS : '';
  }
}

/** Longest name in a message; the place tells the rest. */
const LABEL_LENGTH = 60;
/** Longest name in a subject: long enough to tell two entries apart. */
const SUBJECT_LENGTH = 200;
const ITEMS = childPointer('', CATALOG_KEYS.items);

/** The names that stand for a 二级事项 in the model: of a guide row or of a catalog item. */
export type ItemNames = Pick<GuideRow, 'category' | 'item' | 'variant'>;

/** `一级事项/二级事项`, with its 分项. */
export function rowLabel({ category, item, variant }: ItemNames): string {
  return variant === undefined ? `${category}/${item}` : `${category}/${item}/${variant}`;
}

/** An entry of a 目录 or a record of a bulk table. */
export class EntryNode implements LintNode {
  readonly parent: ItemNode;
  readonly entry: Entry;
  /** Position in the item, 0-based. */
  readonly index: number;
  #clock: EntryClock | undefined;
  constructor(parent: ItemNode, entry: Entry, index: number) {
    this.parent = parent;
    this.entry = entry;
    this.index = index;
  }
  get row(): GuideRow | undefined {
    return this.parent.row;
  }
  get subject(): Subject {
    const { name } = this.entry;
    return { ...this.parent.subject, entry: name === '' ? this.label : shorten(name, SUBJECT_LENGTH) };
  }
  /** 公开属性 with the guide row's 公开方式 taken into account. */
  get attribute(): DisclosureAttribute {
    return effectiveAttribute(this.entry, this.row);
  }
  /** How it stands against its 公开时限; worked out once for all rules that ask. */
  clock(asOf: IsoDate): EntryClock {
    const { item } = this.parent;
    this.#clock ??= entryClock(
      this.parent.parent.catalog,
      item ?? unreachable('an entry belongs to an item'),
      this.entry,
      asOf,
    );
    return this.#clock;
  }
  /** 名称, or its number where it has none. */
  get label(): string {
    return this.entry.name === '' ? NODE_MESSAGES.unnamedEntry(this.index + 1) : shorten(this.entry.name, LABEL_LENGTH);
  }
  get place(): Place {
    return this.entry.place;
  }
  /** A key of the entry, for example `公开日期` or `内容`, `学校地址`; in a table its cell, or the row's first cell where it has no column. */
  placeOf(keys: readonly (string | number)[], target: 'key' | 'value' = 'value'): Place {
    const { place } = this.entry;
    if ('cell' in place) return { ...place, cell: this.cellOf(keys, place.cell ?? '') };
    if (!('pointer' in place)) return place;
    return { file: place.file, pointer: keys.reduce<Pointer>(childPointer, place.pointer), target };
  }
  private cellOf(keys: readonly (string | number)[], firstCell: string): string {
    const columns = this.parent.item?.columns;
    const column = keys.map((key) => columns?.[key]).find((letters) => letters !== undefined);
    return column === undefined ? firstCell : column + firstCell.replace(/^[A-Z]+/u, '');
  }
}

/** A named value under 内容. */
export class FieldNode implements LintNode {
  readonly parent: EntryNode;
  readonly element: string;
  readonly value: FieldValue;
  constructor(parent: EntryNode, element: string, value: FieldValue) {
    this.parent = parent;
    this.element = element;
    this.value = value;
  }
  get row(): GuideRow | undefined {
    return this.parent.row;
  }
  get subject(): Subject {
    return { ...this.parent.subject, field: shorten(this.element, SUBJECT_LENGTH) };
  }
  get place(): Place {
    return this.parent.placeOf([ENTRY_KEYS.content, this.element]);
  }
}

/** One piece of text as a reader of the site would meet it, or one link. */
export class TextNode implements LintNode {
  readonly text: string;
  /** The entry it stands in; absent: it belongs to the item or the file. */
  readonly entry: EntryNode | undefined;
  /** Key that names it: an 要素 under 内容, else 名称, 理由, 正文, 链接, …; a long one cut short. */
  readonly key: string;
  /** From the owner down. */
  readonly keys: readonly (string | number)[];
  private readonly owner: EntryNode | ItemNode | CatalogNode;
  constructor(
    owner: EntryNode | ItemNode | CatalogNode,
    keys: readonly (string | number)[],
    key: string,
    text: string,
  ) {
    this.owner = owner;
    this.keys = keys;
    this.key = shorten(key, LABEL_LENGTH);
    this.text = text;
    this.entry = owner instanceof EntryNode ? owner : undefined;
  }
  get item(): ItemNode | undefined {
    if (this.owner instanceof EntryNode) return this.owner.parent;
    return this.owner instanceof ItemNode ? this.owner : undefined;
  }
  get row(): GuideRow | undefined {
    return this.item?.row;
  }
  get subject(): Subject {
    return { ...this.owner.subject, field: shorten(this.key, SUBJECT_LENGTH) };
  }
  get place(): Place {
    const { owner, keys } = this;
    if (owner instanceof EntryNode) return owner.placeOf(keys);
    const root = owner instanceof ItemNode ? (owner.item?.at ?? '') : '';
    const file = owner instanceof ItemNode ? owner.parent.catalog.file : owner.catalog.file;
    return { file, pointer: keys.reduce<Pointer>(childPointer, root), target: 'value' };
  }
}

/** What a rule looks at, by node of the model. The engine calls parents before children. */
export interface Visitor {
  readonly workspace?: (node: WorkspaceNode) => void;
  readonly county?: (node: CountyNode) => void;
  readonly catalog?: (node: CatalogNode) => void;
  /** After all that the catalog holds. */
  readonly catalogEnd?: (node: CatalogNode) => void;
  /** Every guide row, also those that the file does not have, then the items of no row. */
  readonly item?: (node: ItemNode) => void;
  readonly entry?: (node: EntryNode) => void;
  readonly field?: (node: FieldNode) => void;
  readonly text?: (node: TextNode) => void;
  readonly link?: (node: TextNode) => void;
  /** A file that an entry names; its text is the path from the workspace root. */
  readonly attachment?: (node: TextNode) => void;
}

function unreachable(invariant: string): never {
  throw new Error(invariant);
}
