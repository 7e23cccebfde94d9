import type { Entry } from '../../../model/catalog.js';
import { ENTRY_KEYS } from '../../../model/keys.js';
import { shorten } from '../../../text/shorten.js';
import { defineRule } from '../../define-rule.js';
import { detailDue, untilDue } from '../../due-days.js';
import { EntryNode } from '../../nodes.js';

/** The 要素 are what the guide promises a reader of each record; one finding a record names all that it lacks. */
export const rule = defineRule({
  id: 'missing-element',
  summary: '记录缺少标准指引规定的公开要素，或者事项缺少规定的文件',
  basis:
    '《国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见》（国办发〔2019〕54号）；各领域标准指引“公开内容（要素）”栏',
  tag: 'completeness',
  severity: { recommended: 'error', strict: 'error' },
  restsOnGuide: true,
  messages: {
    values: (data: { entry: string; missing: string }) =>
      `“${data.entry}”缺少要素${data.missing}；请在“内容”里补上，这一条确实没有的写“{无: 理由}”。`,
    document: (data: { entry: string; missing: string }) =>
      `“${data.entry}”（要素${data.missing}）没有正文、链接或附件；请补上其中一样，让群众看得到文件。`,
    documents: (data: { label: string; missing: string }) =>
      `事项“${data.label}”缺少文件${data.missing}；请在“目录”里补上，已经列出的文件请用“要素”写明它是哪一种。`,
  },
  create: ({ workspace, asOf, report }) => {
    const beforeDue = untilDue(detailDue(workspace.plan), asOf);
    return {
      item(node) {
        const { item, row } = node;
        if (item === undefined || item.entries.length === 0) return;
        const { missing } = node.completeness;
        if (missing.length === 0) return;
        const isDocument = row?.kind === 'document';
        for (const [entry, elements] of byEntry(missing)) {
          const words = quote(elements);
          const suggestions = elements.map((element) => (isDocument ? `要素: ${element}` : `${element}: …`));
          if (entry === undefined) {
            const data = { label: node.label, missing: words };
            report('documents', { at: node.place, about: node, data, suggestions, atMost: beforeDue });
            continue;
          }
          const about = new EntryNode(node, entry, item.entries.indexOf(entry));
          // What is published already has been read without them.
          const atMost = beforeDue !== undefined && entry.published !== undefined ? 'warning' : beforeDue;
          const data = { entry: about.label, missing: words };
          const hasContent = !isDocument && Object.keys(entry.content).length > 0;
          const at = hasContent ? about.placeOf([ENTRY_KEYS.content], 'key') : about.place;
          if (isDocument) report('document', { at, about, data, atMost });
          else report('values', { at, about, data, suggestions, atMost });
        }
      },
    };
  },
});

/** What is missing, by the record that lacks it; undefined gathers what no document answers. */
function byEntry(missing: readonly { readonly entry: Entry | undefined; readonly element: string }[]) {
  const groups = new Map<Entry | undefined, string[]>();
  for (const { entry, element } of missing) {
    const elements = groups.get(entry);
    if (elements === undefined) groups.set(entry, [element]);
    else elements.push(element);
  }
  return groups;
}

const SHOWN = 6;

function quote(elements: readonly string[]): string {
  const shown = elements.slice(0, SHOWN).map((element) => `“${shorten(element, 60)}”`);
  return elements.length > SHOWN ? `${shown.join('')}等${elements.length}项` : shown.join('');
}
