import { defineRule } from '../../define-rule.js';
import { untilInventoryDue } from '../../due-days.js';

/** An item that is named but holds nothing looks done from afar. */
export const rule = defineRule({
  id: 'empty-item',
  summary: '事项下面没有任何内容，也没有写不涉及',
  basis: '《国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见》（国办发〔2019〕54号）；各领域标准指引',
  tag: 'completeness',
  severity: { recommended: 'error', strict: 'error' },
  restsOnGuide: true,
  messages: {
    empty: (data: { label: string }) =>
      `事项“${data.label}”下面没有任何内容；请在“目录”里至少列出一条，本县没有的写“不涉及”和理由。`,
  },
  create: ({ workspace, asOf, report }) => ({
    item(node) {
      const { item } = node;
      if (item === undefined || item.notApplicable !== undefined || item.entries.length > 0) return;
      // The reader has said what is wrong with the table.
      if (item.dataFile !== undefined) return;
      const { catalog } = node.parent;
      const isSubmitted = catalog.approval.submitted !== undefined;
      report('empty', {
        at: node.place,
        about: node,
        data: { label: node.label },
        suggestions: ['目录: [{名称: …}]', '不涉及: …'],
        atMost: isSubmitted ? undefined : untilInventoryDue(workspace.plan, catalog.county, catalog.domain, asOf),
      });
    },
  }),
});
