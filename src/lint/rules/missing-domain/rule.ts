import { defineRule } from '../../define-rule.js';
import { inventoryDue, untilInventoryDue } from '../../due-days.js';

/** A domain without a file is the largest gap of all, and the easiest to overlook, since there is nothing to look at. */
export const rule = defineRule({
  id: 'missing-domain',
  summary: '县市区缺少某个领域的目录文件',
  basis: '《国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见》（国办发〔2019〕54号）',
  tag: 'completeness',
  severity: { recommended: 'error', strict: 'error' },
  messages: {
    folder: (data: { county: string; domains: number; folder: string }) =>
      `${data.county}还没有目录文件夹，${data.domains}个领域都没有启动；请新建文件夹 ${data.folder}，从牵头的领域做起。`,
    domain: (data: { county: string; domain: string; file: string; due: string }) =>
      `${data.county}还没有“${data.domain}”领域的目录文件${data.due}；请新建 ${data.file}，对照标准指引逐项梳理。`,
  },
  create: ({ workspace, asOf, report }) => ({
    county(node) {
      const { county, folder, exists, catalogFiles } = node.county;
      const missing = workspace.guides.filter((guide) => !catalogFiles.has(guide.domain));
      if (!exists) {
        const due = missing.map((guide) => inventoryDue(workspace.plan, county.name, guide.domain) ?? '').sort()[0];
        const data = { county: county.name, domains: missing.length, folder };
        report('folder', {
          at: { file: folder },
          about: node,
          data,
          atMost: due && asOf > due ? undefined : 'warning',
        });
        return;
      }
      for (const { domain, number } of missing) {
        const file = `${folder}/${String(number).padStart(2, '0')}-${domain}.yaml`;
        const due = inventoryDue(workspace.plan, county.name, domain);
        const data = { county: county.name, domain, file, due: due === undefined ? '' : `（应于${due}前完成）` };
        report('domain', {
          at: { file },
          about: node.domain(domain),
          data,
          atMost: untilInventoryDue(workspace.plan, county.name, domain, asOf),
        });
      }
    },
  }),
});
