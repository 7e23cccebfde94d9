import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LimitClause } from '../model/limit.js';
import { formatLimit } from './format-limit.js';
import { tokenizeLimit } from './limit-tokens.js';
import { parseLimit } from './parse-limit.js';

const clauses = (phrase: string): readonly LimitClause[] | undefined => parseLimit(phrase)?.clauses;
const formed = '信息形成或者变更';

describe('parseLimit', () => {
  it('tells working days from natural days', () => {
    expect(clauses('收到申请之日起20个工作日内')).toEqual([
      { type: 'within', amount: 20, unit: 'workday', event: '收到申请' },
    ]);
    expect(clauses('征收土地公告之日起45日内')).toEqual([
      { type: 'within', amount: 45, unit: 'day', event: '征收土地公告' },
    ]);
  });

  it('counts a bare amount from formation', () => {
    expect(clauses('20个工作日')).toEqual([{ type: 'within', amount: 20, unit: 'workday', event: formed }]);
  });

  it('keeps every part of a compound phrase, with its subject', () => {
    expect(clauses('处罚决定20个工作日内;其他内容长期公开(动态调整)')).toEqual([
      { type: 'within', amount: 20, unit: 'workday', event: formed, subject: '处罚决定' },
      { type: 'standing', dynamic: true, subject: '其他内容' },
    ]);
    expect(clauses('需求在采购前征求意见;验收结果自验收结束之日起2个工作日内')).toEqual([
      { type: 'ahead', event: '采购', subject: '需求', act: '征求意见' },
      { type: 'within', amount: 2, unit: 'workday', event: '验收结束', subject: '验收结果' },
    ]);
  });

  it.each([
    ['二十个工作日内', [{ type: 'within', amount: 20, unit: 'workday', event: formed }]],
    ['自信息形成之日起15日内', [{ type: 'within', amount: 15, unit: 'day', event: '信息形成' }]],
    ['信息形成之日起十五日内公开', [{ type: 'within', amount: 15, unit: 'day', event: '信息形成' }]],
    ['事件发生后48小时内', [{ type: 'within', amount: 48, unit: 'hour', event: '事件发生' }]],
    ['自批准之日起1个月内', [{ type: 'within', amount: 1, unit: 'month', event: '批准' }]],
    ['自自然灾害发生之日起2日内', [{ type: 'within', amount: 2, unit: 'day', event: '自然灾害发生' }]],
    ['每季度更新', [{ type: 'periodic', every: 1, unit: 'quarter' }]],
    ['按月公开', [{ type: 'periodic', every: 1, unit: 'month' }]],
    ['按半年公布', [{ type: 'periodic', every: 6, unit: 'month' }]],
    ['每年1月31日前公布', [{ type: 'periodic', every: 1, unit: 'year', byMonth: 1, byDay: 31 }]],
    ['长期公开', [{ type: 'standing', dynamic: false }]],
    ['动态更新', [{ type: 'standing', dynamic: true }]],
    ['与文件同步公开', [{ type: 'with', event: '文件' }]],
    ['即时公开', [{ type: 'at-once' }]],
    ['自 信息形成 之日起 ２０ 个工作日内。', [{ type: 'within', amount: 20, unit: 'workday', event: '信息形成' }]],
    [
      '自形成之日起20个工作日内，法律、法规另有规定的，从其规定',
      [{ type: 'within', amount: 20, unit: 'workday', event: '形成' }, { type: 'unless-law-provides' }],
    ],
  ] as const)('reads %s', (phrase, expected) => {
    expect(clauses(phrase)).toEqual(expected);
  });

  it.each(['', ';', '定期更新', '视情况公开', '公示后另行通知', '0个工作日内', '统一公开', '每年13月1日前', '工作日'])(
    'does not guess at %s',
    (phrase) => {
      expect(parseLimit(phrase)).toBeUndefined();
    },
  );

  it('keeps the phrase as printed', () => {
    expect(parseLimit('20个工作日')?.phrase).toBe('20个工作日');
  });
});

describe('the grammar', () => {
  const event = fc.constantFrom(
    '信息形成或变更',
    '收到申请',
    '作出行政处罚决定',
    '本级人民代表大会批准',
    '合同签订',
    '自然灾害发生',
  );
  const subject = fc.constantFrom('行政许可、行政处罚事项', '验收结果', '企业或单位', '其他内容');
  const amount = fc.integer({ min: 1, max: 999 });
  const unit = fc.constantFrom('workday', 'day', 'hour', 'week', 'month', 'quarter', 'year');
  const optional = { requiredKeys: ['type', 'amount', 'unit', 'event'] } as const;
  const anyClause = fc.oneof(
    fc.record(
      { type: fc.constant('within'), amount, unit, event, subject },
      { requiredKeys: [...optional.requiredKeys] },
    ),
    fc.record(
      { type: fc.constant('before'), amount, unit, event, subject },
      { requiredKeys: [...optional.requiredKeys] },
    ),
    fc.record({ type: fc.constant('ahead'), event, subject }, { requiredKeys: ['type', 'event'] }),
    fc.record({ type: fc.constant('announced'), event }),
    fc.record({ type: fc.constant('at-once'), event }, { requiredKeys: ['type'] }),
    fc.record({ type: fc.constant('with'), event }),
    fc.record(
      { type: fc.constant('periodic'), every: amount, unit, subject },
      { requiredKeys: ['type', 'every', 'unit'] },
    ),
    fc.record(
      {
        type: fc.constant('periodic'),
        every: fc.constant(1),
        unit: fc.constant('month'),
        byDay: fc.integer({ min: 1, max: 31 }),
        subject,
      },
      { requiredKeys: ['type', 'every', 'unit', 'byDay'] },
    ),
    fc.record({
      type: fc.constant('display'),
      amount,
      unit,
      atLeast: fc.boolean(),
      term: fc.constantFrom('公示期', '公告期限', '征求意见期限', '公示'),
    }),
    fc.record({ type: fc.constant('standing'), dynamic: fc.boolean(), subject }, { requiredKeys: ['type', 'dynamic'] }),
    fc.constant({ type: 'unless-law-provides' }),
  ) as fc.Arbitrary<LimitClause>; // the records above are the union's members, which fast-check types only loosely

  it('reads back whatever it prints', () => {
    fc.assert(
      fc.property(fc.array(anyClause, { minLength: 1, maxLength: 3 }), (wanted) => {
        expect(clauses(formatLimit({ phrase: '', clauses: wanted }))).toEqual(wanted);
      }),
      { numRuns: 1000 },
    );
  });

  it('loses nothing in tokens and throws at nothing', () => {
    const piece = fc.constantFrom(
      '自',
      '之日起',
      '内',
      '每',
      '按',
      '20',
      '十',
      '个工作日',
      '日',
      '、',
      ';',
      '公开',
      '(',
      '信',
      '息',
      '前',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const phrase = pieces.join('');
        expect(
          tokenizeLimit(phrase)
            .map((token) => token.text)
            .join(''),
        ).toBe(phrase);
        const limit = parseLimit(phrase);
        // What the grammar reads at all, it prints and reads again.
        if (limit) expect(clauses(formatLimit(limit))).toEqual(limit.clauses);
      }),
      { numRuns: 3000 },
    );
  });

  it('throws at no text whatever', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => void parseLimit(text)));
  });
});
