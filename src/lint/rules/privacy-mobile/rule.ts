import { defineRule } from '../../define-rule.js';
import { privateFindings, type PrivateData } from '../../private-findings.js';

/** Office landlines are public; a mobile number in a record is somebody’s own, unless the words before it say otherwise. */
export const rule = defineRule({
  id: 'privacy-mobile',
  summary: '内容里有手机号码',
  basis: '《中华人民共和国政府信息公开条例》第十五条；《中华人民共和国民法典》第一千零三十四条',
  tag: 'privacy',
  severity: { recommended: 'error', strict: 'error' },
  fixable: true,
  hint: /[1\uFF11][3-9\uFF13-\uFF19][0-9\uFF10-\uFF19](?:[ \u3000-]?[0-9\uFF10-\uFF19]{4}){2}/u,
  messages: {
    found: (data: PrivateData) => `“${data.key}”里有手机号码；请改成“${data.mask}”，办公电话请写座机。`,
    official: (data: PrivateData) =>
      `“${data.key}”里的手机号码写作办公电话；请确认是公务用号，个人号码改成“${data.mask}”或换成座机。`,
  },
  create: ({ report }) => ({
    text(node) {
      for (const { value, finding } of privateFindings(node, 'mobile')) {
        report(value.isOfficial ? 'official' : 'found', finding);
      }
    },
  }),
});
