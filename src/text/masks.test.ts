import { describe, expect, it } from 'vitest';
import { isCreditCode, isIdNumber, isLuhn } from './check-digits.js';
import { applyMasks, maskPrivateText } from './masks.js';
import { findPrivateValues } from './private-values.js';

/** Made up here: the check characters are right, the persons do not exist. */
function idNumber(first17: string): string {
  const found = '0123456789X'.split('').find((check) => isIdNumber(first17 + check));
  if (found === undefined) throw new Error(`no check character for ${first17}`);
  return first17 + found;
}
function cardNumber(lead: string): string {
  const found = '0123456789'.split('').find((check) => isLuhn(lead + check));
  if (found === undefined) throw new Error('Luhn always has a digit');
  return lead + found;
}
const ID = idNumber('43052219650312451');
const CARD = cardNumber('621799555001234567');

describe('masks', () => {
  it.each([
    ['身份证号 ' + ID, `身份证号 43*************${ID.slice(-3)}`],
    [`${ID.slice(0, 6)} ${ID.slice(6, 14)} ${ID.slice(14)}`, `43*************${ID.slice(-3)}`],
    [ID.replace(/^43/u, '\uFF14\uFF13'), `43*************${ID.slice(-3)}`],
    [`(${ID})`, `(43*************${ID.slice(-3)})`],
    [`张某某${ID}李某某`, `张某某43*************${ID.slice(-3)}李某某`],
    ['身份证:430522650312451', '身份证:43**********451'],
    ['电话13800001234', '电话138****1234'],
    ['138 0000 1234', '138****1234'],
    ['138-0000-1234', '138****1234'],
    ['+86 13800001234', '+86 138****1234'],
    ['13800001234/13900004321', '138****1234/139****4321'],
    ['13800001234、13900004321', '138****1234、139****4321'],
    [`卡号${CARD}`, `卡号6217***********${CARD.slice(-4)}`],
    [CARD.replaceAll(/(.{4})/gu, '$1 ').trim(), `6217***********${CARD.slice(-4)}`],
    ['zhang_san@example.com', 'z***@example.com'],
    ['zhang\uFF20example.com', 'z***@example.com'],
    ['出生日期\uFF1A1956年3月12日', '出生日期\uFF1A1956年**月**日'],
    ['生于1956-03-12', '生于1956年**月**日'],
    ['男,1956年3月12日出生,汉族', '男,1956年**月**日出生,汉族'],
    ['男,1956年3月12日生\uFF0C汉族', '男,1956年**月**日生\uFF0C汉族'],
  ])('masks %s', (text, expected) => {
    expect(maskPrivateText(text)).toBe(expected);
    expect(maskPrivateText(expected)).toBe(expected);
  });

  it.each([
    ['unit: credit code of 18 digits', '914305007121234561'],
    ['project code', '2020-430522-48-01-012345'],
    ['project code without hyphens', '20204305224801012345'],
    ['permit number of 15 digits', '430522000012345'],
    ['permit number under a label', '食品经营许可证 JY14305220012345'],
    ['landline', '0739-0000001'],
    ['landline in brackets', '(0591)00000001'],
    ['full-width brackets', '\uFF080739\uFF090000001'],
    ['bare eight digits', '87654321'],
    ['hotline', '12345转1'],
    ['400 number', '400-800-1234'],
    ['document number', '邵财预〔2020〕13号'],
    ['deposit account of 20 digits', '43001500067050000123'],
    ['amount', '13800001234元'],
    ['amount with decimals', '13800001234.50'],
    ['area', '15800001234平方米'],
    ['link', 'https://www.example.gov.cn/c/202009/13800001234.html'],
    ['link with id', `https://www.example.gov.cn/c/${ID}.html`],
    ['official mail', 'zwgk@shaoyang.gov.cn'],
    ['masked', '138****1234'],
    ['masked id', '43*************451'],
    ['enrolment range', '2013年9月1日至2014年8月31日出生的适龄儿童'],
    ['enrolment before', '2014年8月31日前出生'],
    ['births after', '2020年1月1日后出生的婴儿'],
    ['birth certificate', '出生医学证明于2020年3月1日启用'],
    ['month only', '1965年3月出生'],
    ['wrong check digit', ID.slice(0, 17) + (ID.endsWith('0') ? '1' : '0')],
    ['part of a longer number', `1${ID}`],
    ['invoice number of 20 digits', `00${ID}`],
    ['card with a wrong check digit', CARD.slice(0, -1) + ((Number(CARD.at(-1)) + 1) % 10)],
    ['permit code with a letter', 'X13800001234'],
    ['serial after its label', '受理编号:13800001234'],
    ['card-like contract number', `合同编号${CARD}`],
    ['permit serial', '许可证号 13800001234'],
    ['serial after a hyphen', 'ZX-13800001234'],
  ])('leaves %s', (_what, text) => {
    expect(maskPrivateText(text)).toBe(text);
  });

  it('never takes a right credit code for a person, even when both checks are right', () => {
    const both: string[] = [];
    for (let serial = 0; both.length < 3 && serial < 1_000_000; serial += 7) {
      // Codes of development zones start with 91 43 05; read as a person, 1-6 is the province 91.
      const code = `91430519900101${String(serial % 1000).padStart(3, '0')}`;
      for (const check of '0123456789')
        if (isIdNumber(code + check) && isCreditCode(code + check)) both.push(code + check);
      if (serial > 1000) break;
    }
    expect(both.length).toBeGreaterThan(0);
    for (const code of both) expect(findPrivateValues(`统一社会信用代码${code}`)).toEqual([]);
  });

  it('knows a birth date by its key, not in the keys of births', () => {
    expect(maskPrivateText('1956-03-12', '出生日期')).toBe('1956年**月**日');
    expect(maskPrivateText('19560312', '出生年月日')).toBe('1956年**月**日');
    expect(maskPrivateText('2020-03-12', '出生医学证明启用日期')).toBe('2020-03-12');
    expect(maskPrivateText('2020-03-12', '公开日期')).toBe('2020-03-12');
  });

  it('knows an old id number by its key only', () => {
    expect(maskPrivateText('430522650312451', '身份证号')).toBe('43**********451');
    expect(maskPrivateText('430522650312451', '许可证编号')).toBe('430522650312451');
  });

  it('says when the words around a value make it an office’s', () => {
    const official = (text: string, label = ''): boolean | undefined => findPrivateValues(text, label)[0]?.isOfficial;
    expect(official('13800001234', '监督举报电话')).toBe(true);
    expect(official('联系人及联系电话:张工 13800001234')).toBe(true);
    expect(official('户主张某某13800001234')).toBe(false);
    expect(official(`保证金账户:${CARD}`)).toBe(true);
    expect(official(`张某某 ${CARD}`)).toBe(false);
    expect(official('报名邮箱:bm@example.com')).toBe(true);
    expect(official('zhang@example.com', '姓名')).toBe(false);
  });

  it('applies masks of a list', () => {
    expect(applyMasks('abc', [{ start: 1, end: 2, mask: '*' }])).toBe('a*c');
  });
});

describe('check digits', () => {
  it.each(['91110000100000982X', '914305007121234567'])('refuses a wrong credit code %s', (code) => {
    expect(isCreditCode(code)).toBe(false);
  });
  it.each(['91350100M000100Y43', '911101087986000000'.slice(0, 17) + '0'])('reads credit codes (%s)', (code) => {
    const right = '0123456789ABCDEFGHJKLMNPQRTUWXY'
      .split('')
      .filter((check) => isCreditCode(code.slice(0, 17) + check));
    expect(right).toHaveLength(1);
  });
  it('knows the published examples of the standards', () => {
    expect(isIdNumber('11010519491231002X')).toBe(true); // GB 11643-1999, example
    expect(isIdNumber('440524188001010014')).toBe(true); // GB 11643-1999, example
    expect(isCreditCode('91350100M000100Y43')).toBe(true); // GB 32100-2015, example
  });
});
