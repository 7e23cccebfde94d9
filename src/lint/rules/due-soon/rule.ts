import { ENTRY_KEYS } from '../../../model/keys.js';
import { defineRule } from '../../define-rule.js';
import { clockWords, type ClockWords } from '../../clock-words.js';

/** A reminder while there is still time; it never fails a run by itself. */
export const rule = defineRule({
  id: 'due-soon',
  summary: '公开时限还剩不到五个工作日',
  basis: '《中华人民共和国政府信息公开条例》第二十六条；各领域标准指引“公开时限”栏',
  tag: 'deadlines',
  severity: { recommended: 'info', strict: 'warning' },
  restsOnGuide: true,
  messages: {
    soon: (data: ClockWords) =>
      `“${data.entry}”应于${data.due}前公开（${data.limit}），${data.left}；请安排公开，公开后补上“公开日期”。`,
    renewal: (data: ClockWords) => `“${data.entry}”应于${data.due}前更新（${data.limit}），${data.left}；请安排更新。`,
  },
  create: ({ asOf, report }) => ({
    entry(node) {
      const clock = node.clock(asOf);
      if (clock.status !== 'due-soon') return;
      const key = clock.isRenewal === true ? ENTRY_KEYS.published : ENTRY_KEYS.formed;
      const finding = { at: node.placeOf([key]), about: node, data: clockWords(node, clock) };
      report(clock.isRenewal === true ? 'renewal' : 'soon', finding);
    },
  }),
});
