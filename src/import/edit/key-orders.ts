import type { Guide } from '../../model/guide.js';
import { CATALOG_KEYS, ITEM_KEYS } from '../../model/keys.js';

/** The order of the keys that stand under a path from the top of a catalog: that of the guide. */
export function keyOrders(guide: Guide): (path: readonly string[]) => readonly string[] {
  return (path) => {
    const [section, category, item] = path;
    if (path.length === 3 || path.length === 5) return ITEM_ORDER;
    if (section !== CATALOG_KEYS.items) return [];
    if (path.length === 1) return guide.rows.map((row) => row.category);
    const rows = guide.rows.filter((row) => row.category === category);
    if (path.length === 2) return rows.map((row) => row.item);
    return rows.filter((row) => row.item === item).map((row) => row.variant ?? '');
  };
}

const ITEM_ORDER: readonly string[] = Object.values(ITEM_KEYS);
