import { ENTRY_KEYS, GUIDE_ROW_KEYS } from '../../../model/keys.js';
import type { Guide } from '../../../model/guide.js';
import { shorten } from '../../../text/shorten.js';
import { defineRule } from '../../define-rule.js';

/** Laws on which a refusal may rest, beyond those that the guides name. */
const LAWS_OF_REFUSAL = [
  '政府信息公开条例',
  '保守国家秘密法',
  '保守国家秘密法实施条例',
  '个人信息保护法',
  '居民身份证法',
  '反不正当竞争法',
  '未成年人保护法',
  '数据安全法',
  '网络安全法',
  '行政许可法',
  '行政处罚法',
  '档案法',
  '统计法',
  '民法典',
  '安全生产法',
];
const LAW_NAME = /《([^《》]{1,200})》/gu;

/** A 公开依据 that no guide names is a misprint, or a law that the reader cannot find. */
export const rule = defineRule({
  id: 'basis-unknown',
  summary: '公开依据不是标准指引列出过的法律法规或文件',
  basis:
    '各领域标准指引“公开依据”栏；《〈关于全面推进政务公开工作的意见〉实施细则》（国办发〔2016〕80号）关于不公开须说明理由的要求',
  tag: 'disclosure',
  severity: { recommended: 'info', strict: 'warning' },
  messages: {
    unknown: (data: { name: string }) => `依据“《${data.name}》”在标准指引里没有出现过；请核对名称，写法律法规的全称。`,
    unnamed: (data: { text: string }) =>
      `依据“${data.text}”没有写明法律法规的名称；请写成“《中华人民共和国政府信息公开条例》第十五条”的样子。`,
  },
  create: ({ workspace, report }) => {
    let known: Set<string> | undefined;
    return {
      text(node) {
        if (node.entry === undefined) return;
        const isRefusal = node.keys.length === 1 && node.key === ENTRY_KEYS.reasonBasis;
        if (!isRefusal && node.key !== GUIDE_ROW_KEYS.basis) return;
        const names = [...node.text.matchAll(LAW_NAME)].map((match) => match[1] ?? '');
        if (names.length === 0 && !/[发办字函规]〔?\[?\d{4}/u.test(node.text)) {
          report('unnamed', { at: node.place, about: node, data: { text: shorten(node.text, 60) } });
        }
        known ??= knownLaws(workspace.guides);
        for (const name of names) {
          if (!known.has(bareName(name))) report('unknown', { at: node.place, about: node, data: { name } });
        }
      },
    };
  },
});

function knownLaws(guides: readonly Guide[]): Set<string> {
  const known = new Set(LAWS_OF_REFUSAL);
  for (const guide of guides) {
    for (const row of guide.rows) {
      for (const basis of row.basis) {
        for (const match of basis.matchAll(LAW_NAME)) known.add(bareName(match[1] ?? ''));
      }
    }
  }
  return known;
}

/** 《中华人民共和国预算法》 and 《预算法》 are one law. */
function bareName(name: string): string {
  return name
    .replaceAll(/\s/gu, '')
    .replace(/^中华人民共和国/u, '')
    .replace(/[(\uFF08](?:试行|修订|暂行|\d{4}.*)[)\uFF09]$/u, '');
}
