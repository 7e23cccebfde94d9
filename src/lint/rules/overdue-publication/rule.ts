import { ENTRY_KEYS } from '../../../model/keys.js';
import { defineRule } from '../../define-rule.js';
import { clockWords, type ClockWords } from '../../clock-words.js';

/** The finding that people answer for with their jobs: it was due, and it is not there. */
export const rule = defineRule({
  id: 'overdue-publication',
  summary: '超过公开时限仍未公开，或者到期没有更新',
  basis: '《中华人民共和国政府信息公开条例》第二十六条；各领域标准指引“公开时限”栏',
  tag: 'deadlines',
  severity: { recommended: 'error', strict: 'error' },
  restsOnGuide: true,
  messages: {
    overdue: (data: ClockWords) =>
      `“${data.entry}”${data.formed}形成，应于${data.due}前公开（${data.limit}），已超过${data.days}天；请尽快公开并补上“公开日期”，不能公开的写明公开属性和理由。`,
    renewal: (data: ClockWords) =>
      `“${data.entry}”上次公开于${data.published}，应于${data.due}前更新（${data.limit}），已超过${data.days}天；请更新内容，并补记新的一条或新的日期。`,
  },
  create: ({ asOf, report }) => ({
    entry(node) {
      const clock = node.clock(asOf);
      if (clock.status !== 'overdue') return;
      const key = clock.isRenewal === true ? ENTRY_KEYS.published : ENTRY_KEYS.formed;
      const finding = { at: node.placeOf([key]), about: node, data: clockWords(node, clock) };
      report(clock.isRenewal === true ? 'renewal' : 'overdue', finding);
    },
  }),
});
