import { shorten } from '../../../text/shorten.js';
import { defineRule } from '../../define-rule.js';
import { childPointer } from '../../../model/pointer.js';
import { CATALOG_KEYS } from '../../../model/keys.js';

/** A file copied from another county or domain, with the head not yet changed. */
export const rule = defineRule({
  id: 'wrong-place',
  summary: '文件里写的领域、县市区与文件所在的位置不一致',
  basis: '数据格式约定（docs/data-format.md）：一个县市区一个文件夹，一个领域一个文件',
  tag: 'consistency',
  severity: { recommended: 'error', strict: 'error' },
  messages: {
    county: (data: { stated: string; county: string }) =>
      `文件里写的县市区是“${data.stated}”，文件却放在${data.county}的文件夹里；请改为“${data.county}”，或把文件移到“${data.stated}”的文件夹。`,
    domain: (data: { stated: string; domain: string }) =>
      `文件里写的领域是“${data.stated}”，文件名却是“${data.domain}”；请改为“${data.domain}”，或改正文件名。`,
  },
  create: ({ report }) => ({
    catalog(node) {
      const { stated, domain } = node.catalog;
      const { name, shortName } = node.scope.county.county;
      if (stated.county !== undefined && stated.county !== name && stated.county !== shortName) {
        const at = node.place(childPointer('', CATALOG_KEYS.county), 'value');
        report('county', {
          at,
          about: node,
          data: { stated: shorten(stated.county, 60), county: name },
          suggestions: [name],
        });
      }
      if (stated.domain !== undefined && stated.domain !== domain) {
        const at = node.place(childPointer('', CATALOG_KEYS.domain), 'value');
        report('domain', {
          at,
          about: node,
          data: { stated: shorten(stated.domain, 60), domain },
          suggestions: [domain],
        });
      }
    },
    county(node) {
      const { profile, county } = node.county;
      if (profile === undefined || profile.county === county.name || profile.county === county.shortName) return;
      const at = { file: profile.file, pointer: childPointer('', CATALOG_KEYS.county), target: 'value' } as const;
      const data = { stated: shorten(profile.county, 60), county: county.name };
      report('county', { at, about: node, data, suggestions: [county.name] });
    },
  }),
});
