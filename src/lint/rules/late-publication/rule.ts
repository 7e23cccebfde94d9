import { ENTRY_KEYS } from '../../../model/keys.js';
import { defineRule } from '../../define-rule.js';
import { clockWords, type ClockWords } from '../../clock-words.js';

/** What is late stays late; the finding is there so that the dates are right and the reason is known. */
export const rule = defineRule({
  id: 'late-publication',
  summary: '已经公开，但晚于公开时限',
  basis: '《中华人民共和国政府信息公开条例》第二十六条；各领域标准指引“公开时限”栏',
  tag: 'deadlines',
  severity: { recommended: 'warning', strict: 'error' },
  restsOnGuide: true,
  messages: {
    late: (data: ClockWords) =>
      `“${data.entry}”${data.formed}形成，应于${data.due}前公开（${data.limit}），实际${data.published}公开，晚了${data.days}天；请核对这两个日期，属实的写明原因。`,
  },
  create: ({ asOf, report }) => ({
    entry(node) {
      const clock = node.clock(asOf);
      if (clock.status !== 'late') return;
      report('late', { at: node.placeOf([ENTRY_KEYS.published]), about: node, data: clockWords(node, clock) });
    },
  }),
});
