import { APPROVAL_KEYS, CATALOG_KEYS } from '../../../model/keys.js';
import { childPointer } from '../../../model/pointer.js';
import { defineRule } from '../../define-rule.js';
import { detailDue } from '../../due-days.js';

/** The plan's own deadlines: the lead county submits a domain by its task's day, every county completes it by the detail milestone. */
export const rule = defineRule({
  id: 'task-overdue',
  summary: '任务安排表的报审或明细时间已过，仍未完成',
  basis: '本市实施方案的任务安排表和时间节点',
  tag: 'deadlines',
  severity: { recommended: 'error', strict: 'error' },
  messages: {
    submit: (data: { domain: string; county: string; due: string }) =>
      `“${data.domain}”由${data.county}牵头，应于${data.due}前梳理完毕并报审，至今没有报审；请补齐事项后报市审定单位，并填写“报审日期”。`,
    detail: (data: { domain: string; due: string; done: number; total: number }) =>
      `“${data.domain}”应于${data.due}前完成明细，${data.total}个事项中只完成${data.done}个；请按本文件的其他提示补齐要素。`,
  },
  create: ({ workspace, asOf, report }) => {
    let total = 0;
    let done = 0;
    return {
      catalog(node) {
        const { county, domain, approval } = node.catalog;
        const task = workspace.plan.tasks.find((each) => each.domain === domain && each.leadCounty === county);
        if (task === undefined || asOf <= task.due) return;
        if (approval.submitted !== undefined && approval.submitted <= asOf) return;
        const at = node.place(childPointer(childPointer('', CATALOG_KEYS.approval), APPROVAL_KEYS.submitted));
        report('submit', { at, about: node, data: { domain, county, due: task.due } });
      },
      item(node) {
        // A row that nobody has seen in print counts only where the county has taken it up.
        if (node.row === undefined || (node.row.attestation === 'unseen' && !node.completeness.inventoried)) return;
        total += 1;
        if (node.completeness.detailed) done += 1;
      },
      catalogEnd(node) {
        const due = detailDue(workspace.plan);
        if (due === undefined || asOf <= due || done === total) return;
        const { domain } = node.catalog;
        const at = node.place(childPointer('', CATALOG_KEYS.items));
        report('detail', { at, about: node, data: { domain, due, done, total } });
      },
    };
  },
});
