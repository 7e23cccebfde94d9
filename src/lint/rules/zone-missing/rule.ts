import { FILE_NAMES, PROFILE_KEYS } from '../../../model/keys.js';
import { labelOf, TIERS, type Tier } from '../../../model/vocabulary.js';
import { defineRule } from '../../define-rule.js';
import { untilDue, zoneDue } from '../../due-days.js';

/** Whoever has no network comes to the counter: the plan wants a 政务公开专区 in every county and township. */
export const rule = defineRule({
  id: 'zone-missing',
  summary: '县级或者乡级没有登记政务公开专区',
  basis: '《中华人民共和国政府信息公开条例》第二十五条；本市实施方案“设立政务公开专区”',
  tag: 'deadlines',
  severity: { recommended: 'error', strict: 'error' },
  messages: {
    tier: (data: { county: string; tier: string; due: string }) =>
      `${data.county}没有登记${data.tier}的政务公开专区${data.due}；请在概况.yaml 的“政务公开专区”里补上名称、地址、设施和启用日期。`,
    profile: (data: { county: string; due: string }) =>
      `${data.county}没有概况.yaml，政务公开专区无从核对${data.due}；请新建概况.yaml，登记联系方式和政务公开专区。`,
  },
  create: ({ workspace, asOf, report }) => ({
    county(node) {
      const { county, profile, folder, exists } = node.county;
      if (!exists || node.hasUnreadableProfile) return;
      const due = zoneDue(workspace.plan);
      const atMost = untilDue(due, asOf);
      const dueWords = due === undefined ? '' : `（应于${due}前设立）`;
      if (profile === undefined) {
        const data = { county: county.name, due: dueWords };
        report('profile', { at: { file: `${folder}/${FILE_NAMES.profile}` }, about: node, data, atMost });
        return;
      }
      const missing = (Object.values(TIERS) as Tier[]).filter(
        (tier) => !profile.zones.some((zone) => zone.tier === tier),
      );
      for (const tier of missing) {
        const at = { file: profile.file, pointer: `/${PROFILE_KEYS.zones}`, target: 'key' } as const;
        report('tier', {
          at,
          about: node,
          data: { county: county.name, tier: labelOf(TIERS, tier), due: dueWords },
          atMost,
        });
      }
    },
  }),
});
