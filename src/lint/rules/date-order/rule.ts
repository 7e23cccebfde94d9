import { APPROVAL_KEYS, CATALOG_KEYS, DOCUMENT_KEYS, ENTRY_KEYS, INTERPRETATION_KEYS } from '../../../model/keys.js';
import { defineRule } from '../../define-rule.js';

/** Nothing is published before it exists, and nothing approved before it is submitted. */
export const rule = defineRule({
  id: 'date-order',
  summary: '日期的先后不合情理：先公开后形成，先审定后报审',
  basis: '《中华人民共和国政府信息公开条例》第二十六条：“应当自该政府信息形成或者变更之日起20个工作日内及时公开”',
  tag: 'consistency',
  severity: { recommended: 'error', strict: 'error' },
  messages: {
    published: (data: { entry: string; published: string; formed: string }) =>
      `“${data.entry}”的公开日期${data.published}早于形成日期${data.formed}；请核对这两个日期，改正写错的一个。`,
    interpretation: (data: { entry: string; published: string; formed: string }) =>
      `“${data.entry}”的解读公开于${data.published}，早于文件形成的${data.formed}；请核对这两个日期。`,
    approved: (data: { approved: string; submitted: string }) =>
      `审定日期${data.approved}早于报审日期${data.submitted}；请核对这两个日期，改正写错的一个。`,
    unsubmitted: (data: { approved: string }) => `写了审定日期${data.approved}，没有写报审日期；请补上“报审日期”。`,
  },
  create: ({ asOf, report }) => ({
    catalog(node) {
      const { submitted, approved } = node.catalog.approval;
      if (approved === undefined) return;
      const at = node.place(`/${CATALOG_KEYS.approval}/${APPROVAL_KEYS.approved}`, 'value');
      if (submitted === undefined) report('unsubmitted', { at, about: node, data: { approved } });
      else if (approved < submitted) report('approved', { at, about: node, data: { approved, submitted } });
    },
    entry(node) {
      const { formed, published, document } = node.entry;
      if (formed === undefined) return;
      // Standing content that has changed since is due again, not out of order.
      if (published !== undefined && published < formed && node.clock(asOf).isRenewal !== true) {
        const data = { entry: node.label, published, formed };
        report('published', { at: node.placeOf([ENTRY_KEYS.published]), about: node, data });
      }
      const explained = document?.interpretation?.published;
      if (explained !== undefined && explained < formed) {
        const at = node.placeOf([DOCUMENT_KEYS.interpretation, INTERPRETATION_KEYS.published]);
        report('interpretation', { at, about: node, data: { entry: node.label, published: explained, formed } });
      }
    },
  }),
});
