import { ENTRY_KEYS } from '../../../model/keys.js';
import { defineRule } from '../../define-rule.js';

/** The guide says through which channels a row must reach people; an entry may say which it took. */
export const rule = defineRule({
  id: 'channel-missing',
  summary: '记录写明的公开渠道少于标准指引要求的渠道',
  basis: '《中华人民共和国政府信息公开条例》第二十三条；各领域标准指引“公开渠道和载体”栏',
  tag: 'consistency',
  severity: { recommended: 'warning', strict: 'error' },
  restsOnGuide: true,
  messages: {
    channel: (data: { entry: string; missing: string; all: string }) =>
      `“${data.entry}”的公开渠道缺少${data.missing}；标准指引要求通过${data.all}公开，请补上，或删去“公开渠道”按指引公开。`,
  },
  create: ({ report }) => ({
    entry(node) {
      const { row } = node;
      const { channels } = node.entry;
      if (row === undefined || channels === undefined || node.attribute !== 'proactive') return;
      const missing = row.channels.filter((channel) => !channels.includes(channel) && channel !== '其他');
      if (missing.length === 0) return;
      report('channel', {
        at: node.placeOf([ENTRY_KEYS.channels]),
        about: node,
        data: { entry: node.label, missing: quote(missing), all: quote(row.channels) },
        suggestions: [`${ENTRY_KEYS.channels}: [${[...channels, ...missing].join(', ')}]`],
      });
    },
  }),
});

function quote(channels: readonly string[]): string {
  return channels.map((channel) => `“${channel}”`).join('');
}
