import { defineRule } from '../../define-rule.js';
import { privateFindings, type PrivateData } from '../../private-findings.js';

/** A full birth date identifies a person together with a name; a year, or a policy’s range of birth dates, does not. */
export const rule = defineRule({
  id: 'privacy-birth-date',
  summary: '内容里有个人的出生日期',
  basis: '《中华人民共和国政府信息公开条例》第十五条；《中华人民共和国民法典》第一千零三十四条',
  tag: 'privacy',
  severity: { recommended: 'warning', strict: 'error' },
  fixable: true,
  hint: /(?:18|19|20)[0-9]{2}/u,
  messages: {
    found: (data: PrivateData) => `“${data.key}”里有出生日期；请改成“${data.mask}”，公开到年份即可。`,
  },
  create: ({ report }) => ({
    text(node) {
      for (const { finding } of privateFindings(node, 'birth-date')) report('found', finding);
    },
  }),
});
