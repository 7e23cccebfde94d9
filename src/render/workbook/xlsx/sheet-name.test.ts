import { expect, it } from 'vitest';
import { sheetNamer } from './sheet-name.js';

it('makes names that a spreadsheet accepts, each once', () => {
  const name = sheetNamer();
  expect(name('义务教育')).toBe('义务教育');
  expect(name('义务教育')).toBe('义务教育(2)');
  expect(name("'[发布会/听证会]:*?\\'")).toBe('发布会 听证会');
  expect(name('')).toBe('_');
  expect(name('国有土地上房屋征收与补偿'.repeat(4))).toHaveLength(31);
  expect(name('国有土地上房屋征收与补偿'.repeat(4))).toMatch(/^.{28}\(2\)$/u);
});
