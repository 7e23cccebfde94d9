import { defineRule } from '../../define-rule.js';
import { privateFindings, type PrivateData } from '../../private-findings.js';

/** Mail of gov.cn is an office’s; other mailboxes may be somebody’s own. */
export const rule = defineRule({
  id: 'privacy-email',
  summary: '内容里有个人电子邮箱',
  basis: '《中华人民共和国政府信息公开条例》第十五条；《中华人民共和国民法典》第一千零三十四条',
  tag: 'privacy',
  severity: { recommended: 'warning', strict: 'error' },
  fixable: true,
  hint: /[@\uFF20]/u,
  messages: {
    found: (data: PrivateData) => `“${data.key}”里有电子邮箱；请改成“${data.mask}”，办公邮箱请用政务邮箱。`,
    official: (data: PrivateData) =>
      `“${data.key}”里的邮箱写作办公邮箱；请确认是公务邮箱，个人邮箱改成“${data.mask}”或换成政务邮箱。`,
  },
  create: ({ report }) => ({
    text(node) {
      for (const { value, finding } of privateFindings(node, 'email')) {
        report(value.isOfficial ? 'official' : 'found', finding);
      }
    },
  }),
});
