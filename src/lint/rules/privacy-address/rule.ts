import { findBelowTown, findHousehold } from '../../../text/address-patterns.js';
import { defineRule } from '../../define-rule.js';
import { isAboutPersons } from '../../person-words.js';
import { privateFinding } from '../../private-findings.js';

const HOME_KEYS = /住址|住所|居住地|户籍(?:地址|所在地)|家庭地址|现居/u;
const OFFICE_KEYS =
  /(?:学校|机构|单位|企业|公司|办公|办理|受理|项目|经营|服务|建设|实施|监督|授课|报名|采购人|代理)[^,\uFF0C]{0,6}(?:地址|地点|位置)/u;

const STOP = /[,\uFF0C;\uFF1B。、:\uFF1A\s]/u;

/** In a record about a person the address ends at 乡镇/街道: nobody needs the door to check a list. */
export const rule = defineRule({
  id: 'privacy-address',
  summary: '个人记录里的住址写到了乡镇、街道以下',
  basis: '《中华人民共和国政府信息公开条例》第十五条；《中华人民共和国民法典》第一千零三十四条',
  tag: 'privacy',
  severity: { recommended: 'warning', strict: 'error' },
  fixable: true,
  hint: /[镇乡]|街道/u,
  messages: {
    found: (data: { key: string; mask: string }) =>
      `“${data.key}”里的个人住址写到了乡镇、街道以下；请改成“${data.mask}”，只公开到乡镇、街道。`,
  },
  create: ({ report }) => ({
    text(node) {
      const { entry, text, key } = node;
      if (entry === undefined || OFFICE_KEYS.test(key)) return;
      const isHome = HOME_KEYS.test(key);
      if (!isHome && !isAboutPersons(entry)) return;
      const detail = isHome ? findBelowTown(text) : findHousehold(text);
      if (detail === undefined) return;
      const mask = `${text.slice(lastStop(text, detail.start), detail.start)}***`;
      const masked = `${text.slice(0, detail.start)}***${text.slice(detail.end)}`;
      report('found', privateFinding(node, mask, undefined, masked));
    },
  }),
});

/** Where the address begins, as far as a mask need show it. */
function lastStop(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < 30 && !STOP.test(text.charAt(start - 1))) start -= 1;
  return start;
}
