import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayDigits, sayInteger, sayNumber, sayYear } from './numbers.js';

describe('sayInteger', () => {
  it.each([
    ['0', '零'],
    ['7', '七'],
    ['10', '十'],
    ['20', '二十'],
    ['100', '一百'],
    ['105', '一百零五'],
    ['110', '一百一十'],
    ['1001', '一千零一'],
    ['1010', '一千零一十'],
    ['10000', '一万'],
    ['10001', '一万零一'],
    ['10010', '一万零一十'],
    ['12345', '一万两千三百四十五'],
    ['100000', '十万'],
    ['1000001', '一百万零一'],
    ['20030400', '两千零三万零四百'],
    ['100000000', '一亿'],
    ['100010000', '一亿零一万'],
    ['2', '二'],
    ['12', '十二'],
    ['22', '二十二'],
    ['200', '二百'],
    ['2200', '两千二百'],
    ['22222', '两万两千二百二十二'],
    ['120002', '十二万零二'],
    ['200000000', '两亿'],
    ['007', '七'],
  ])('%s is read %s', (digits, spoken) => {
    expect(sayInteger(digits)).toBe(spoken);
  });

  it('says different numbers differently', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), fc.nat(2_000_000_000), (one, other) => {
        fc.pre(one !== other);
        expect(sayInteger(String(one))).not.toBe(sayInteger(String(other)));
      }),
    );
  });

  it('says decimals digit by digit', () => {
    expect(sayNumber('1,234.50')).toBe('一千二百三十四点五零');
  });
});

it('says the figures of a year and of a code one by one', () => {
  expect(sayYear('2020')).toBe('二〇二〇');
  expect(sayDigits('110')).toBe('幺幺零');
  expect(sayDigits('MA4')).toBe('MA四');
});
