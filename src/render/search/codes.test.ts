import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodeNumber, readNumber } from './codes.js';
import { dayNumber, dayOrder, dayText } from './days.js';

it('reads back what it writes, one number after another', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(100), fc.nat(50_000), fc.nat(60_000_000))), (numbers) => {
      const reader = { text: numbers.map(encodeNumber).join(''), at: 0 };
      expect(reader.text).toMatch(/^[#-[\]-~]*$/u);
      expect(numbers.map(() => readNumber(reader))).toEqual(numbers);
      expect(reader.at).toBe(reader.text.length);
    }),
  );
});

it('says which number is too large', () => {
  expect(() => encodeNumber(1e9)).toThrow(RangeError);
});

it('keeps days and their order', () => {
  const day = fc
    .tuple(
      fc.oneof(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1000, max: 9999 })),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
  fc.assert(
    fc.property(day, day, (left, right) => {
      expect(dayText(dayNumber(left))).toBe(left);
      const order = Math.sign(dayOrder(dayNumber(left)) - dayOrder(dayNumber(right)));
      expect(order).toBe(left < right ? -1 : left > right ? 1 : 0);
    }),
  );
  expect(dayText(dayNumber(undefined))).toBe('');
});
