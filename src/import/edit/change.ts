import { asList, asMapping, at } from '../../source/raw.js';

/** What is to become of a node of a catalog. */
export type Change =
  { readonly type: 'set'; readonly value: unknown } | { readonly type: 'remove' } | MappingChange | ListChange;

/** Changes under some keys of a mapping; keys that it gains are put in their place by `order`. */
export interface MappingChange {
  readonly type: 'mapping';
  readonly children: Map<string, Change>;
  readonly order: readonly string[];
}

/** Changes to members of a list, and what is put behind the last one. */
export interface ListChange {
  readonly type: 'list';
  readonly members: Map<number, Change>;
  readonly appended: readonly unknown[];
}

/** A change of a mapping that changes nothing yet. */
export function mappingChange(order: readonly string[]): MappingChange {
  return { type: 'mapping', children: new Map(), order };
}

/** The change of the mapping at the end of a path, made where there is none; `orderOf` gives the order of the keys under each step. */
export function changeAt(
  root: MappingChange,
  path: readonly string[],
  orderOf: (depth: number) => readonly string[],
): MappingChange {
  let change = root;
  for (const [depth, key] of path.entries()) {
    const child = change.children.get(key);
    if (child?.type === 'mapping') {
      change = child;
      continue;
    }
    const made = mappingChange(orderOf(depth));
    change.children.set(key, made);
    change = made;
  }
  return change;
}

/** The value that a change makes of another one: what a catalog must hold once its text has been edited. */
export function changedValue(value: unknown, change: Change): unknown {
  switch (change.type) {
    case 'set':
      return change.value;
    case 'remove':
      return undefined;
    case 'mapping': {
      const mapping = asMapping(value);
      const changed: Record<string, unknown> = { ...mapping };
      for (const key of keysInOrder(change)) {
        const child = change.children.get(key);
        const next = child && changedValue(at(mapping, key), child);
        if (next === undefined) delete changed[key];
        else changed[key] = next;
      }
      if (Object.keys(changed).length > 0) return changed;
      // Nothing is left of it, or there was nothing to take away.
      return mapping && Object.keys(mapping).length > 0 ? undefined : value;
    }
    case 'list': {
      const list = asList(value) ?? [];
      const members = list.map((member, index) => {
        const child = change.members.get(index);
        return child ? changedValue(member, child) : member;
      });
      return [...members, ...change.appended];
    }
    default:
      return value;
  }
}

/** The keys that a mapping gains or that change, each after those that stand before it. */
export function keysInOrder({ children, order }: MappingChange): string[] {
  const rank = rankIn(order);
  return [...children.keys()].toSorted((one, other) => rank(one) - rank(other));
}

/** The place of a key in an order; an unknown one comes last. */
export function rankIn(order: readonly string[]): (key: string) => number {
  const ranks = new Map<string, number>();
  for (const [index, key] of order.entries()) if (!ranks.has(key)) ranks.set(key, index);
  return (key) => ranks.get(key) ?? order.length;
}
