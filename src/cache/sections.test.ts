import { expect, test } from 'vitest';
import { Sections } from './sections.js';

const TEXTS = { head: '{"县市区":"隆回县"}', empty: '', list: ['甲', '', '𠮷\n乙'], none: [] };

test('every text comes back, also from bytes within others', () => {
  const made = Sections.of(TEXTS);
  const within = Buffer.concat([Buffer.from('key\n'), made.bytes, Buffer.from('\n')]);
  for (const sections of [made, Sections.from(within.subarray(4, -1))]) {
    expect(sections.text('head')).toBe(TEXTS.head);
    expect(sections.text('empty')).toBe('');
    expect(TEXTS.list.map((_text, index) => sections.part('list', index))).toEqual(TEXTS.list);
  }
});

test('what is not there is an error', () => {
  const sections = Sections.of(TEXTS);
  expect(() => sections.text('other')).toThrow('no section other');
  expect(() => sections.text('list')).toThrow('no section list');
  expect(() => sections.part('list', 3)).toThrow('no section list[3]');
  expect(() => sections.part('none', 0)).toThrow('no section none[0]');
  expect(() => sections.part('head', 0)).toThrow('no section head[0]');
});
