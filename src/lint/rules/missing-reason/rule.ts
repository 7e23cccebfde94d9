import { ENTRY_KEYS, ITEM_KEYS, VALUE_KEYS } from '../../../model/keys.js';
import { shorten } from '../../../text/shorten.js';
import { defineRule } from '../../define-rule.js';

const NO_REASON = /^[\s。.]*(?:无|没有|不涉及|暂无|略|不适用|不予公开|[-—/\\]*)[\s。.]*$/u;

/** 不涉及, 不予公开 and 无 are answers only with a reason that can be shown to whoever asks. */
export const rule = defineRule({
  id: 'missing-reason',
  summary: '写了不涉及、不予公开或者无，却没有说明理由',
  basis:
    '《中华人民共和国政府信息公开条例》第十三条至第十六条；《〈关于全面推进政务公开工作的意见〉实施细则》（国办发〔2016〕80号）关于不公开须说明理由的要求',
  tag: 'completeness',
  severity: { recommended: 'error', strict: 'error' },
  messages: {
    notApplicable: (data: { label: string }) =>
      `事项“${data.label}”写了“不涉及”，但没有说明理由；请写明为什么本县没有这类信息，例如“全县无民办义务教育学校”。`,
    withheld: (data: { entry: string; missing: string }) =>
      `“${data.entry}”不予公开，但没有写${data.missing}；请补上${data.missing}，写明依据的法律条款。`,
    none: (data: { element: string }) =>
      `要素“${data.element}”写了“无”，但没有说明理由；请写成“无: 理由”，说明这一条为什么没有这项内容。`,
  },
  create: ({ report }) => ({
    item(node) {
      const reason = node.item?.notApplicable;
      if (reason === undefined || !isNoReason(reason)) return;
      report('notApplicable', {
        at: node.placeOf(ITEM_KEYS.notApplicable, 'key'),
        about: node,
        data: { label: node.label },
      });
    },
    entry(node) {
      const { attribute, reason, reasonBasis } = node.entry;
      if (attribute !== 'withheld') return;
      const missing = [isEmpty(reason) ? '理由' : '', isEmpty(reasonBasis) ? '依据' : ''].filter((name) => name !== '');
      if (missing.length === 0) return;
      const data = { entry: node.label, missing: missing.map((name) => `“${name}”`).join('和') };
      report('withheld', {
        at: node.placeOf([ENTRY_KEYS.attribute], 'key'),
        about: node,
        data,
        suggestions: missing.map(suggest),
      });
    },
    field(node) {
      if (node.value.type !== 'none' || !isNoReason(node.value.reason)) return;
      const at = node.parent.placeOf([ENTRY_KEYS.content, node.element, VALUE_KEYS.none]);
      report('none', { at, about: node, data: { element: shorten(node.element, 60) } });
    },
  }),
});

/** A long text says something; and the pattern is for short ones only. */
function isNoReason(text: string): boolean {
  return text.length <= 16 && NO_REASON.test(text);
}

function isEmpty(text: string | undefined): boolean {
  return text === undefined || isNoReason(text);
}

function suggest(name: string): string {
  return name === '理由' ? '理由: 涉及第三方商业秘密' : '依据: 《中华人民共和国政府信息公开条例》第十五条';
}
