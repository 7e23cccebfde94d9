import { parseLimit } from '../../../deadlines/parse-limit.js';
import { GUIDE_KEYS, GUIDE_ROW_KEYS } from '../../../model/keys.js';
import { defineRule } from '../../define-rule.js';

/** A limit that is guessed at is worse than one that is named as unreadable. */
export const rule = defineRule({
  id: 'limit-unparsed',
  summary: '标准指引的公开时限读不懂，无法计算到期日',
  basis: '《中华人民共和国政府信息公开条例》第二十六条；各领域标准指引“公开时限”栏',
  tag: 'deadlines',
  severity: { recommended: 'warning', strict: 'error' },
  messages: {
    limit: (data: { code: string; label: string; limit: string }) =>
      `${data.code}“${data.label}”的公开时限“${data.limit}”读不懂，这一事项不计算到期日；请改成“信息形成或者变更之日起20个工作日内”这样的写法。`,
  },
  create: ({ report }) => ({
    workspace(node) {
      // Some 540 rows share some 70 phrases.
      const readable = new Map<string, boolean>();
      for (const guide of node.workspace.guides) {
        for (const [index, row] of guide.rows.entries()) {
          if (!readable.has(row.limit)) readable.set(row.limit, parseLimit(row.limit) !== undefined);
          if (readable.get(row.limit) === true) continue;
          report('limit', {
            at: { file: guide.file, pointer: `/${GUIDE_KEYS.rows}/${index}/${GUIDE_ROW_KEYS.limit}`, target: 'value' },
            about: { subject: { domain: guide.domain, item: row.code }, row },
            data: { code: row.code, label: row.variant ?? row.item, limit: row.limit },
          });
        }
      }
    },
  }),
});
