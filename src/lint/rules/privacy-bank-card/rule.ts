import { defineRule } from '../../define-rule.js';
import { privateFindings, type PrivateData } from '../../private-findings.js';

/** Card numbers satisfy the Luhn formula and start with a card prefix; deposit accounts of offices do not. */
export const rule = defineRule({
  id: 'privacy-bank-card',
  summary: '内容里有银行卡号',
  basis: '《中华人民共和国政府信息公开条例》第十五条；《中华人民共和国民法典》第一千零三十四条',
  tag: 'privacy',
  severity: { recommended: 'error', strict: 'error' },
  fixable: true,
  hint: /[0-9\uFF10-\uFF19](?:[ \u3000]?[0-9\uFF10-\uFF19]){15}/u,
  messages: {
    found: (data: PrivateData) => `“${data.key}”里有银行卡号；请改成“${data.mask}”，不要公开完整的账号。`,
    official: (data: PrivateData) =>
      `“${data.key}”里的账号像银行卡号，写作单位账户；请确认不是个人账户，是个人的改成“${data.mask}”。`,
  },
  create: ({ report }) => ({
    text(node) {
      for (const { value, finding } of privateFindings(node, 'bank-card')) {
        report(value.isOfficial ? 'official' : 'found', finding);
      }
    },
  }),
});
