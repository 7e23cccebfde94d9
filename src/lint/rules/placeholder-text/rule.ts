import { defineRule } from '../../define-rule.js';

/** The whole text says nothing. */
const EMPTY_WORDS =
  /^[\s(\uFF08【[]*(?:无|暂无|暂时没有|空|略|同上|待定|待补充?|测试|N\/?A|TBD|TODO|test|[xX×＊*]{2,}|[-—/\\]+|[.。…]+|[?？]+)[\s)\uFF09】\]。]*$/iu;
const HAS_NOTHING = /^暂(?:时)?(?:无|没有|未)[^,\uFF0C。;\uFF1B]{0,10}[。.]?$/u;
/** A short text that only says that the real one is to come. */
const TO_COME = /待(?:定|补充|完善|填写|更新|上传|录入|核实)|^(?:此处|这里)?请?(?:填写|输入|补充)/u;
/** A part of a longer text is still to be written. Guides say 请填写申请表 and 待补充材料 in earnest, so only brackets tell. */
const GAP =
  /[(\uFF08【[](?:待[^)\uFF09】\]]{1,8}|此处[^)\uFF09】\]]{0,12}|请?填写[^)\uFF09】\]]{0,8}|示例文字|内容略)[)\uFF09】\]]|(?<![0-9A-Za-z*])[xX×]{3,40}(?![0-9A-Za-z*])|\?{3}|Lorem ipsum/iu;
const SHORT = 16;

/** A page that says 待补充 has been published without being written. */
export const rule = defineRule({
  id: 'placeholder-text',
  summary: '用“待补充”“XXX”“暂无”等占位文字代替内容',
  basis: '《中华人民共和国政府信息公开条例》第六条：“行政机关应当及时、准确地公开政府信息。”',
  tag: 'completeness',
  severity: { recommended: 'warning', strict: 'error' },
  hint: /^.{0,16}$|[(\uFF08【[](?:待|此处|请?填写|示例文字|内容略)|[xX×]{3}|\?{3}|Lorem/iu,
  messages: {
    whole: (data: { key: string; text: string }) =>
      `“${data.key}”只写了“${data.text}”；请写上真实内容，确实没有的写“无: 理由”。`,
    part: (data: { key: string; words: string }) => `“${data.key}”里还留着占位文字“${data.words}”；请改成真实内容。`,
  },
  create: ({ report }) => ({
    text(node) {
      // The reasons of 不涉及 and 无 have a rule of their own.
      if (node.key === '不涉及' || node.keys.at(-1) === '无' || node.key === '理由') return;
      const text = node.text.trim();
      if (text.length <= SHORT && (EMPTY_WORDS.test(text) || HAS_NOTHING.test(text))) {
        report('whole', { at: node.place, about: node, data: { key: node.key, text }, suggestions: ['{无: …}'] });
        return;
      }
      const words = (text.length <= SHORT ? TO_COME.exec(text)?.[0] : undefined) ?? GAP.exec(text)?.[0];
      if (words !== undefined) report('part', { at: node.place, about: node, data: { key: node.key, words } });
    },
  }),
});
