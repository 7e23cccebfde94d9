import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSpoken, speak } from './speak.js';

describe('speak', () => {
  it('leaves no figure, and text without figures as it is', () => {
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
            'A',
            'm',
            '/',
            '*',
            '~',
            '电话',
            ' ',
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
      fc.property(
        fc.array(fc.constantFrom('县', '人民政府', '关于', '的', '通知', '，', '。', '（', '）', '——', '一', '十')),
        (parts) => {
          expect(speak(parts.join(''))).toBe(parts.join(''));
        },
      ),
    );
  });

  it('counts what takes time to read', () => {
    expect(countSpoken('《通知》，二〇二〇年。A')).toBe(8);
  });
});
