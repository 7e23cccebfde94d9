import { expect, test } from 'vitest';
import { excerptAround, maskLine, type HiddenRange } from './excerpt.js';

const MOBILE = '13800000000';

function hide(text: string, value: string, overrides: Partial<HiddenRange> = {}): HiddenRange {
  const column = text.indexOf(value) + 1;
  return { line: 1, column, endLine: 1, endColumn: column + value.length, label: '', isWhole: false, ...overrides };
}

test('one line above and one below, none beyond the file', () => {
  const lines = ['甲', '乙', '丙', '丁'];
  const at = (line: number) =>
    excerptAround({ line, column: 1, endLine: line, endColumn: 2 }, 4, (number) => lines[number - 1] ?? '', []);
  expect(at(1)).toEqual({ firstLine: 1, lines: ['甲', '乙'] });
  expect(at(3)).toEqual({ firstLine: 2, lines: ['乙', '丙', '丁'] });
});

test('a private value is masked although no rule has reported it', () => {
  expect(maskLine(`  说明: 请致电${MOBILE}。`, 1, [])).toBe('  说明: 请致电138****0000。');
});

test('masks keep the length of the line, so that carets stay where they are', () => {
  for (const text of [`电话: ${MOBILE}`, '邮箱: zhangsan2020@example.com', '出生日期: 1980-01-01']) {
    const masked = maskLine(text, 1, []);
    expect(masked).not.toBe(text);
    expect(masked).toHaveLength(text.length);
  }
});

test('an address that a rule has reported is covered to its first two characters', () => {
  const text = '          家庭住址: "隆回县桃花坪街道大桥路8号"  # 注';
  const masked = maskLine(text, 1, [hide(text, '"隆回县桃花坪街道大桥路8号"', { isWhole: true })]);
  expect(masked).toBe('          家庭住址: "隆回***********"  # 注');
});

test('a value that only its key makes private is masked, also on the later lines of a block', () => {
  const text = '1980-01-01';
  expect(maskLine(text, 1, [])).toBe(text);
  expect(
    maskLine(text, 2, [{ line: 1, column: 1, endLine: 3, endColumn: 1, label: '出生日期', isWhole: false }]),
  ).not.toContain('01-01');
});

test('a hidden range touches no other line and no other part of its own', () => {
  const text = '户主: 某某  住址: 甲乙丙丁';
  const hidden = [hide(text, '甲乙丙丁', { isWhole: true })];
  expect(maskLine(text, 1, hidden)).toBe('户主: 某某  住址: 甲乙**');
  expect(maskLine(text, 2, hidden)).toBe(text);
});
