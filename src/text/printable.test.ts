import { expect, test } from 'vitest';
import { printable, printableLine } from './printable.js';

test('escape sequences cannot reach the terminal', () => {
  expect(printable('\u001b[31m红\u0007')).toBe('?[31m红?');
});

test('marks that turn the text around are shown as what they are', () => {
  expect(printable('附件\u202egpj.exe')).toBe('附件?gpj.exe');
});

test('a text of several lines becomes one', () => {
  expect(printableLine('名称\r\n地址\t电话\u0000')).toBe('名称 地址 电话?');
});

test('half of a character does not break the encoding of a report', () => {
  expect(printable('甲\ud800乙')).toBe('甲?乙');
});
