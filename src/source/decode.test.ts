import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decode.js';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('decodeBytes', () => {
  it('reads UTF-8 as it is', () => {
    expect(decodeBytes(Buffer.from('领域: 义务教育'))).toEqual({
      text: '领域: 义务教育',
      encoding: 'utf-8',
      hasByteOrderMark: false,
      isDamaged: false,
    });
  });

  it('takes a byte order mark off', () => {
    const decoded = decodeBytes(bytes(0xef, 0xbb, 0xbf, 0x61));
    expect(decoded).toMatchObject({ text: 'a', encoding: 'utf-8', hasByteOrderMark: true });
  });

  it('knows GBK from the Windows of a clerk', () => {
    // 领域 in GBK
    expect(decodeBytes(bytes(0xc1, 0xec, 0xd3, 0xf2))).toMatchObject({ text: '领域', encoding: 'gb18030' });
  });

  it('knows UTF-16 by its mark, in both orders', () => {
    expect(decodeBytes(bytes(0xff, 0xfe, 0x86, 0x98))).toMatchObject({ text: '领', encoding: 'utf-16le' });
    expect(decodeBytes(bytes(0xfe, 0xff, 0x98, 0x86))).toMatchObject({ text: '领', encoding: 'utf-16be' });
  });

  it('says so when no encoding fits', () => {
    expect(decodeBytes(bytes(0xff, 0xff, 0x80)).isDamaged).toBe(true);
  });

  it('reads nothing from nothing', () => {
    expect(decodeBytes(bytes()).text).toBe('');
  });
});
