import { APPROVAL_KEYS, CATALOG_KEYS, ENTRY_KEYS } from '../../../model/keys.js';
import type { IsoDate } from '../../../model/iso-date.js';
import { defineRule } from '../../define-rule.js';

/** A register records what has happened; a day still to come is a slip of the year, or a wish. */
export const rule = defineRule({
  id: 'future-date',
  summary: '形成、公开、报审、审定日期还没有到',
  basis: '《中华人民共和国政府信息公开条例》第六条：“行政机关应当及时、准确地公开政府信息。”',
  tag: 'consistency',
  severity: { recommended: 'error', strict: 'error' },
  messages: {
    future: (data: { what: string; name: string; day: string; asOf: string }) =>
      `${data.what}的${data.name}${data.day}还没有到（今天按${data.asOf}计）；请核对年份和月份，还没有发生的先不填。`,
  },
  create: ({ asOf, report }) => {
    const isFuture = (day: IsoDate | undefined): day is IsoDate => day !== undefined && day > asOf;
    return {
      catalog(node) {
        for (const [key, field] of [
          [APPROVAL_KEYS.submitted, 'submitted'],
          [APPROVAL_KEYS.approved, 'approved'],
        ] as const) {
          const day = node.catalog.approval[field];
          if (!isFuture(day)) continue;
          const at = node.place(`/${CATALOG_KEYS.approval}/${key}`, 'value');
          report('future', { at, about: node, data: { what: '目录', name: key, day, asOf }, field: key });
        }
      },
      entry(node) {
        for (const field of ['formed', 'published'] as const) {
          const day = node.entry[field];
          if (!isFuture(day)) continue;
          const key = ENTRY_KEYS[field];
          const data = { what: `“${node.label}”`, name: key, day, asOf };
          report('future', { at: node.placeOf([key]), about: node, data, field: key });
        }
      },
    };
  },
});
