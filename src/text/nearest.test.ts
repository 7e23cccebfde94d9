import { expect, it } from 'vitest';
import { nearest } from './nearest.js';

it.each([
  ['公开日其', ['公开日期', '形成日期'], '公开日期'],
  ['政府网占', ['政府网站', '政府公报'], '政府网站'],
  ['隆回', ['隆回县', '洞口县'], '隆回县'],
  ['义务教育局', ['义务教育', '就业'], '义务教育'],
  ['完全无关的词', ['就业', '扶贫'], undefined],
  ['扶贫', [], undefined],
])('%s', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});
