import { defineRule } from '../../define-rule.js';
import { privateFindings, type PrivateData } from '../../private-findings.js';

/** The check character of GB 11643 tells a person; a 统一社会信用代码 with a right GB 32100 check character is never one. */
export const rule = defineRule({
  id: 'privacy-id-number',
  summary: '内容里有公民身份号码（身份证号）',
  basis: '《中华人民共和国政府信息公开条例》第十五条；《中华人民共和国民法典》第一千零三十四条',
  tag: 'privacy',
  severity: { recommended: 'error', strict: 'error' },
  fixable: true,
  hint: /[0-9\uFF10-\uFF19](?:[ \u3000]?[0-9\uFF10-\uFF19]){14}/u,
  messages: {
    found: (data: PrivateData) =>
      `“${data.key}”里有公民身份号码（身份证号）；请改成“${data.mask}”，不要公开完整的号码。`,
  },
  create: ({ report }) => ({
    text(node) {
      for (const { finding } of privateFindings(node, 'id-number')) report('found', finding);
    },
  }),
});
