import { nearest } from '../../../text/nearest.js';
import { shorten } from '../../../text/shorten.js';
import { defineRule } from '../../define-rule.js';
import { rowLabel } from '../../nodes.js';

/** An item under a name of its own is published where nobody looks for it, and the guide's row counts as missing. */
export const rule = defineRule({
  id: 'unknown-item',
  summary: '“事项”里有标准指引没有的二级事项，或地方事项与指引重名',
  basis:
    '各领域基层政务公开标准指引；《国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见》（国办发〔2019〕54号）',
  tag: 'consistency',
  severity: { recommended: 'error', strict: 'error' },
  messages: {
    near: (data: { name: string; domain: string; near: string; code: string }) =>
      `“${data.name}”不是${data.domain}领域标准指引里的事项，最接近的是“${data.near}”（编号${data.code}）；请改成指引的名称，本地增加的事项移到“地方事项”下面。`,
    unknown: (data: { name: string; domain: string }) =>
      `“${data.name}”不是${data.domain}领域标准指引里的事项；请改成指引的名称，本地增加的事项移到“地方事项”下面。`,
    local: (data: { name: string; code: string }) =>
      `地方事项“${data.name}”就是标准指引的事项（编号${data.code}）；请移到“事项”下面，按指引的要素填写。`,
  },
  create: ({ report }) => ({
    item(node) {
      const { item } = node;
      if (item === undefined || item.row !== undefined) return;
      const { guide } = node.parent.scope;
      const same = guide.rows.find((row) => row.category === item.category && row.item === item.item);
      if (item.local) {
        if (same !== undefined) {
          report('local', { at: node.place, about: node, data: { name: node.label, code: same.code } });
        }
        return;
      }
      const name = shorten(node.name, 60);
      const near = nearest(node.name, guide.rows.map(rowLabel));
      const row = guide.rows.find((each) => rowLabel(each) === near);
      const { domain } = guide;
      if (row !== undefined && near !== undefined) {
        const data = { name, domain, near, code: row.code };
        report('near', { at: node.place, about: node, data, suggestions: [row.variant ?? row.item] });
      } else report('unknown', { at: node.place, about: node, data: { name, domain } });
    },
  }),
});
