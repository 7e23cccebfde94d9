import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayInteger, sayNumber } from './numbers.js';
import { countSpoken, speak } from './speak.js';

describe('sayInteger', () => {
  it.each([
    ['0', '零'],
    ['7', '七'],
    ['10', '十'],
    ['12', '十二'],
    ['20', '二十'],
    ['100', '一百'],
    ['105', '一百零五'],
    ['110', '一百一十'],
    ['1001', '一千零一'],
    ['1010', '一千零一十'],
    ['10000', '一万'],
    ['10001', '一万零一'],
    ['10010', '一万零一十'],
    ['12345', '一万二千三百四十五'],
    ['100000', '十万'],
    ['1000001', '一百万零一'],
    ['20030400', '二千零三万零四百'],
    ['100000000', '一亿'],
    ['100010000', '一亿零一万'],
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

describe('speak', () => {
  it.each([
    ['2020-10-09', '二〇二〇年十月九日'],
    ['2020年10月9日起', '二〇二〇年十月九日起'],
    ['2020.9.30', '二〇二〇年九月三十日'],
    ['2020年10月', '二〇二〇年十月'],
    ['2020—2022年', '二〇二〇年到二〇二二年'],
    ['2020年度', '二〇二〇年度'],
    ['10月9日', '十月九日'],
    ['邵放组办字〔2020〕1号', '邵放组办字二〇二〇年一号'],
    ['8:30-12:00', '八点三十分到十二点'],
    ['上午08:00至17:30', '上午八点至十七点三十分'],
    ['0739-0000001', '零七三九，零零零，零零零幺'],
    ['（0739）0000001', '零七三九，零零零，零零零幺'],
    ['0739-0000001转2', '零七三九，零零零，零零零幺，转二'],
    ['拨打12345', '拨打幺二三四五'],
    ['12345转1', '幺二三四五，转幺'],
    ['邮编：422200', '邮编：四二二二零零'],
    ['共1,234.5万元', '共一千二百三十四点五万元'],
    ['100元/人', '一百元每人'],
    ['30元／㎡', '三十元每平方米'],
    ['完成率98.5%', '完成率百分之九十八点五'],
    ['10%-20%', '百分之十到百分之二十'],
    ['3-5年', '三到五年'],
    ['2个月内，2户、2人，12户，2月，第2次', '两个月内，两户、两人，十二户，二月，第二次'],
    ['补贴2万元', '补贴两万元'],
    ['项目代码2020-430524-48-01-012345', '项目代码二零二零，四三零五二四，四八，零幺，零幺二三四五'],
    ['详见https://www.example.gov.cn/a?b=1。', '详见政府网站。'],
    ['面积120㎡', '面积一百二十平方米'],
    ['A4纸', 'A4纸'],
    ['第3条', '第三条'],
    ['申请 → 公示 → 复核', '申请，公示，复核'],
    ['时间：8：30', '时间：八点三十分'],
  ])('%s is read %s', (written, spoken) => {
    expect(speak(written)).toBe(spoken);
  });

  it('leaves no figure but in a name with letters, and text without figures as it is', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '年',
            '月',
            '日',
            '-',
            '.',
            ':',
            '元',
            '%',
            '第',
            '号',
            '〔',
            '〕',
            '，',
            '0',
            '1',
            '2',
            '9',
            '12',
            '2020',
          ),
        ),
        (parts) => {
          expect(speak(parts.join(''))).not.toMatch(/\d/u);
        },
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom('县', '人民政府', '关于', '的', '通知', '，', '。')), (parts) => {
        expect(speak(parts.join(''))).toBe(parts.join(''));
      }),
    );
  });

  it('counts what takes time to read', () => {
    expect(countSpoken('《通知》，二〇二〇年。A')).toBe(8);
  });
});
