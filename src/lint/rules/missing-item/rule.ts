import { defineRule } from '../../define-rule.js';
import { untilInventoryDue } from '../../due-days.js';

/** What nobody wrote down is what an eye misses first: every row of the guide must be answered, if only by 不涉及. */
export const rule = defineRule({
  id: 'missing-item',
  summary: '目录里缺少标准指引列出的二级事项',
  basis: '《国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见》（国办发〔2019〕54号）；各领域标准指引',
  tag: 'completeness',
  severity: { recommended: 'error', strict: 'error' },
  restsOnGuide: true,
  messages: {
    item: (data: { label: string; code: string; category: string }) =>
      `缺少事项“${data.label}”（编号${data.code}，一级事项“${data.category}”）；请补上这一项并填写目录，本县没有的写“不涉及”和理由。`,
  },
  create: ({ workspace, asOf, report }) => ({
    item(node) {
      const { row } = node;
      if (row === undefined || node.item !== undefined) return;
      const { catalog } = node.parent;
      const isSubmitted = catalog.approval.submitted !== undefined;
      report('item', {
        at: node.place,
        about: node,
        data: { label: node.label, code: row.code, category: row.category },
        suggestions: [`${row.variant ?? row.item}: {目录: [{名称: …}]}`, `${row.variant ?? row.item}: {不涉及: …}`],
        // A catalog that has been submitted says of itself that it is complete.
        atMost: isSubmitted ? undefined : untilInventoryDue(workspace.plan, catalog.county, catalog.domain, asOf),
      });
    },
  }),
});
