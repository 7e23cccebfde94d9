import type { Entry } from '../../../model/catalog.js';
import { ENTRY_KEYS } from '../../../model/keys.js';
import { shorten } from '../../../text/shorten.js';
import { defineRule } from '../../define-rule.js';
import type { EntryNode } from '../../nodes.js';

/** The same record twice makes two pages of one thing; two of one 编号 would fight for one address. */
export const rule = defineRule({
  id: 'duplicate-entry',
  summary: '同一事项里有重复的记录，或者两条记录的编号相同',
  basis: '《中华人民共和国政府信息公开条例》第六条：“行政机关应当及时、准确地公开政府信息。”',
  tag: 'consistency',
  severity: { recommended: 'warning', strict: 'error' },
  messages: {
    record: (data: { entry: string; first: number; item: string }) =>
      `“${data.entry}”与“${data.item}”的第${data.first}条完全相同；请删去一条，不是同一条的补上能够区分的日期、文号或内容。`,
    id: (data: { id: string; first: string }) =>
      `编号“${data.id}”已经用于“${data.first}”；请给这一条另编一个不重复的编号。`,
  },
  create: ({ report }) => {
    const byId = new Map<string, EntryNode>();
    const byName = new Map<string, EntryNode[]>();
    return {
      item: () => byName.clear(),
      entry(node) {
        const { id, name } = node.entry;
        const sameId = id === undefined ? undefined : byId.get(id);
        if (id !== undefined && sameId !== undefined) {
          report('id', {
            at: node.placeOf([ENTRY_KEYS.id]),
            about: node,
            data: { id: shorten(id, 60), first: sameId.label },
          });
        } else if (id !== undefined) byId.set(id, node);
        if (name === '') return;
        const namesakes = byName.get(name);
        if (namesakes === undefined) {
          byName.set(name, [node]);
          return;
        }
        const twin = namesakes.find((each) => fingerprint(each.entry) === fingerprint(node.entry));
        if (twin === undefined) namesakes.push(node);
        else {
          const data = { entry: node.label, first: twin.index + 1, item: node.parent.label };
          report('record', { at: node.placeOf([ENTRY_KEYS.name]), about: node, data });
        }
      },
    };
  },
});

/** All that tells two records of one name apart. */
function fingerprint(entry: Entry): string {
  const { formed, published, link, content, document } = entry;
  return JSON.stringify([formed, published, link, content, document]);
}
