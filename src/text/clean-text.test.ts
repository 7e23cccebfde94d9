import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText, shorten } from './clean-text.js';
import { safeLink } from './safe-link.js';

describe('cleanText', () => {
  it('leaves untidy but harmless text alone', () => {
    const text = '关于〔2024〕2 号丨(试行)~ #1 “通知”\n第二行\t㎡';
    expect(cleanText(text)).toBe(text);
  });
  it('drops control characters, direction marks, lone surrogates and byte order marks', () => {
    expect(cleanText('隆\u0000回\u202e县\u2066中\u200f学\ufeff\ud800。')).toBe('隆回县中学。');
    expect(cleanText('一\r\n二\r三')).toBe('一\n二\n三');
    expect(cleanText('👨‍👩‍👧一家')).toBe('👨‍👩‍👧一家');
  });
});

describe('cleanLine', () => {
  it('makes one line', () => {
    expect(cleanLine('  桃花坪\n中学 \t(公办)')).toBe('桃花坪 中学 (公办)');
    expect(cleanLine('桃花坪中学')).toBe('桃花坪中学');
  });
});

describe('shorten', () => {
  it('cuts between characters', () => {
    expect(shorten('桃花坪中学', 5)).toBe('桃花坪中学');
    expect(shorten('桃花坪中学', 4)).toBe('桃花坪…');
    expect(shorten('😀😀😀', 3)).toBe('😀😀😀');
    expect(shorten('😀😀😀😀', 3)).toBe('😀😀…');
  });
});

describe('safeLink', () => {
  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//example.gov.cn',
    'https://',
    'http://www.gov.cn@evil.example/',
    '附件/1.pdf',
    '',
  ])('refuses %j', (link) => expect(safeLink(link)).toBeUndefined());
  it('takes web addresses', () => {
    expect(safeLink(' https://www.longhui.gov.cn/公开/1.html ')).toBe(
      'https://www.longhui.gov.cn/%E5%85%AC%E5%BC%80/1.html',
    );
  });
});
