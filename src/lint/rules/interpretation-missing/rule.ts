import { DOCUMENT_KEYS } from '../../../model/keys.js';
import { defineRule } from '../../define-rule.js';
import type { EntryNode } from '../../nodes.js';
import { isOwnDocument } from '../../own-documents.js';

/** A rule that binds people is published together with an explanation that people can read. */
export const rule = defineRule({
  id: 'interpretation-missing',
  summary: '本县制发的规范性文件没有解读',
  basis: '《〈关于全面推进政务公开工作的意见〉实施细则》（国办发〔2016〕80号）关于政策解读的要求',
  tag: 'disclosure',
  severity: { recommended: 'warning', strict: 'error' },
  messages: {
    missing: (data: { entry: string }) =>
      `规范性文件“${data.entry}”没有解读；请补上“解读”的名称、链接和公开日期，由起草部门撰写。`,
    empty: (data: { entry: string }) => `“${data.entry}”的解读没有写名称或链接；请补上，让群众能够打开。`,
  },
  create: ({ report }) => ({
    entry(node) {
      const { document, published } = node.entry;
      if (document === undefined || node.attribute !== 'proactive' || published === undefined) return;
      if (document.validity === 'repealed' || document.validity === 'expired' || !isOwnNormative(node)) return;
      const { interpretation } = document;
      if (interpretation === undefined) {
        report('missing', {
          at: node.place,
          about: node,
          data: { entry: node.label },
          field: DOCUMENT_KEYS.interpretation,
        });
      } else if (interpretation.name === '' || interpretation.link === undefined) {
        const at = node.placeOf([DOCUMENT_KEYS.interpretation], 'key');
        report('empty', { at, about: node, data: { entry: node.label }, field: DOCUMENT_KEYS.interpretation });
      }
    },
  }),
});

const NORMATIVE = /规范性文件/u;
const READING = /解读|图解|问答|说明$/u;

/** Only whoever issued a document owes its reading: laws and superiors' documents come with their own. */
function isOwnNormative(node: EntryNode): boolean {
  const { entry, row } = node;
  const { document } = entry;
  if (document === undefined || READING.test(entry.name)) return false;
  const words = [
    row?.item ?? node.parent.label,
    ...(document.elements.length > 0 ? document.elements : (row?.elements ?? [])),
  ];
  if (!words.some((word) => NORMATIVE.test(word))) return false;
  return isOwnDocument(node);
}
