import { expect, it } from 'vitest';
import { readLooseDate } from './loose-date.js';

it.each([
  ['2020-09-30', '2020-09-30'],
  ['2020年9月30日', '2020-09-30'],
  ['2020.9.30', '2020-09-30'],
  ['2020/9/30', '2020-09-30'],
  ['２０２０．９．３０', '2020-09-30'],
  ['2020 年 9 月 30 日', '2020-09-30'],
  ['20200930', '2020-09-30'],
  ['44104', '2020-09-30'],
  ['2020-02-29', '2020-02-29'],
  ['2019-02-29', undefined],
  ['2020年9月', undefined],
  ['2020-13-01', undefined],
  ['9月30日', undefined],
  ['每月10日', undefined],
  ['', undefined],
])('%s -> %s', (text, expected) => {
  expect(readLooseDate(text)).toBe(expected);
});
