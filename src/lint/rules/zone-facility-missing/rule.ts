import { ZONE_FACILITIES, ZONE_FUNCTIONS, ZONE_KEYS } from '../../../model/keys.js';
import { childPointer } from '../../../model/pointer.js';
import { defineRule } from '../../define-rule.js';
import { untilDue, zoneDue } from '../../due-days.js';

/** A zone that is only a sign on a wall does not count. */
export const rule = defineRule({
  id: 'zone-facility-missing',
  summary: '政务公开专区缺少规定的设施、功能或统一标识',
  basis: '本市实施方案“设立政务公开专区”；《中华人民共和国政府信息公开条例》第二十五条',
  tag: 'deadlines',
  severity: { recommended: 'warning', strict: 'error' },
  messages: {
    missing: (data: { zone: string; kind: string; missing: string }) =>
      `“${data.zone}”缺少${data.kind}：${data.missing}；请配齐后补登，已经配齐的直接补登。`,
    sign: (data: { zone: string }) => `“${data.zone}”没有统一标识；请悬挂后写“统一标识: true”。`,
  },
  create: ({ workspace, asOf, report }) => ({
    county(node) {
      const { profile } = node.county;
      const atMost = untilDue(zoneDue(workspace.plan), asOf);
      for (const zone of profile?.zones ?? []) {
        const place = (key: string) =>
          ({ file: profile?.file ?? '', pointer: childPointer(zone.at, key), target: 'key' }) as const;
        for (const [kind, key, wanted, has] of [
          ['设施', ZONE_KEYS.facilities, ZONE_FACILITIES, zone.facilities],
          ['功能', ZONE_KEYS.functions, ZONE_FUNCTIONS, zone.functions],
        ] as const) {
          const missing = wanted.filter((name) => !has.some((each) => bare(each) === bare(name)));
          if (missing.length === 0) continue;
          const data = { zone: zone.name, kind, missing: missing.join('、') };
          report('missing', { at: place(key), about: node, data, field: key, suggestions: [...missing], atMost });
        }
        if (zone.hasUnifiedSign) continue;
        const at = place(ZONE_KEYS.hasUnifiedSign);
        report('sign', { at, about: node, data: { zone: zone.name }, field: ZONE_KEYS.hasUnifiedSign, atMost });
      }
    },
  }),
});

/** A name without its quotation marks, of which people type several kinds. */
function bare(name: string): string {
  return name.replaceAll(/["“”'‘’「」\s]/gu, '');
}
