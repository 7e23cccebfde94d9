import { decodeQR } from 'qr/decode.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../model/iso-date.js';
import { broadcastEntry } from './broadcast.js';
import { digestMarkdown, digestView } from './digest.js';
import type { PaperEntry, PaperItem } from './paper-item.js';
import { posterView } from './poster.js';
import { qrPicture, type QrPicture } from './qr.js';
import { countSpoken } from './speech/speak.js';

const DAY = '2020-10-09' as IsoDate;

function entry(title: string, fields: Record<string, string> = {}): PaperEntry {
  return {
    title,
    url: `https://www.example.gov.cn/xinning/${encodeURIComponent(title)}.html`,
    day: DAY,
    fields: Object.entries(fields).map(([name, text]) => ({ name, texts: [text] })),
  };
}

function item(entries: readonly PaperEntry[], change: Partial<PaperItem> = {}): PaperItem {
  return {
    county: '新宁县',
    domain: '涉农补贴',
    category: '补贴公示',
    title: '耕地地力保护补贴',
    isDirectory: true,
    unit: '新宁县农业农村局',
    contact: { office: '新宁县政务公开办', telephone: '0739-0000001' },
    url: 'https://www.example.gov.cn/xinning/item/index.html',
    isSample: false,
    entries,
    ...change,
  };
}

describe('broadcast', () => {
  it('says an entry as it is read', () => {
    const one = entry('金石镇2020年补贴公示', { 补贴金额: '247.32万元', 监督电话: '0739-0000002' });
    expect(broadcastEntry(item([one]), one)).toEqual([
      {
        title: '金石镇2020年补贴公示',
        text: [
          '各位乡亲，现在播送新宁县涉农补贴领域政务公开信息。',
          '金石镇二〇二〇年补贴公示。',
          '补贴金额：二百四十七点三二万元。',
          '监督电话：零七三九，零零零，零零零二。',
          '以上信息由新宁县农业农村局于二〇二〇年十月九日公开。新宁县政务公开办电话：零七三九，零零零，零零零幺。',
          '播送完了。',
        ].join('\n'),
        characters: 114,
        seconds: 29,
      },
    ]);
  });

  it('keeps every piece within three minutes and loses no word', () => {
    const word = fc.constantFrom(
      '补贴',
      '对象',
      '公示',
      '2020年',
      '1,234.5元',
      '，',
      '。',
      '\n',
      '金石镇',
      '0739-0000001',
    );
    const value = fc.array(word, { minLength: 1, maxLength: 900 }).map((words) => words.join(''));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('标准', '程序', '正文'), value), (fields) => {
        const one = entry('金石镇补贴公示', fields);
        const pieces = broadcastEntry(item([one]), one);
        for (const piece of pieces) {
          expect(countSpoken(piece.text)).toBe(piece.characters);
          expect(piece.seconds).toBeLessThanOrEqual(180);
        }
        const spoken = pieces.map((piece) => piece.text).join('');
        for (const text of Object.values(fields)) {
          const count = text.split('金石镇').length - 1;
          expect(spoken.split('金石镇').length - 1).toBeGreaterThanOrEqual(count);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('numbers the pieces of a long entry', () => {
    const one = entry('长公示', { 正文: '各户须按时申领。'.repeat(200) });
    const pieces = broadcastEntry(item([one]), one);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces[0]?.text).toContain('这是第一段');
    expect(pieces[0]?.text).toContain('请继续收听下一段');
    expect(pieces.at(-1)?.text).toMatch(/播送完了。$/u);
  });
});

describe('poster', () => {
  const rows = [
    entry('甲小学', { 学校地址: '金石镇', 办公电话: '0739-0000001' }),
    entry('乙小学', { 学校地址: '崀山镇' }),
  ];

  it('makes a table of a short 名录, with the item as the QR code’s target', () => {
    const view = posterView([item(rows)], { paper: 'A3', asOf: DAY, words: [] });
    const [first] = view.items;
    expect(view.title).toBe('新宁县政务公开栏');
    expect(first?.table?.head).toEqual(['名称', '学校地址', '办公电话', '公开日期']);
    expect(first?.table?.rows[1]?.map(({ text }) => text)).toEqual(['乙小学', '崀山镇', '', '2020-10-09']);
    expect(first?.table?.rows[0]?.map(({ isShort }) => isShort)).toEqual([false, false, true, true]);
    expect(first?.records).toBeNull();
    expect(first?.telephone).toBe('新宁县政务公开办电话：0739-0000001');
    expect(first?.qr.url).toBe('https://www.example.gov.cn/xinning/item/index.html');
  });

  it('gives a single entry a record of its own and its permalink as QR code', () => {
    const one = entry('公示', { 正文: '第一段\n\n第二段' });
    const view = posterView([item([one], { isSample: true })], { paper: 'A4', asOf: DAY, words: ['金石镇'] });
    expect(view).toMatchObject({ title: '金石镇政务公开栏', subtitle: '新宁县', sample: '示例数据，内容为虚构' });
    expect(view.items[0]?.records).toEqual([
      { title: '公示', day: DAY, fields: [{ name: '正文', paragraphs: ['第一段', '第二段'] }] },
    ]);
    expect(view.items[0]?.qr.url).toBe(one.url);
  });

  it('does not force long texts into a table', () => {
    const long = [entry('甲', { 正文: '长'.repeat(61) }), entry('乙', {})];
    expect(posterView([item(long)], { paper: 'A3', asOf: DAY, words: [] }).items[0]?.table).toBeNull();
  });
});

describe('qrPicture', () => {
  it('draws a code that another program reads as the very address', () => {
    const folder = 'https://www.shaoyang.example/xinning/compulsory-education/05-05-03/';
    for (const address of [folder, `${folder}e-0123456789ab.html`, `${folder}n-${'9'.repeat(60)}.html`]) {
      expect(decodeQR(picture(qrPicture(address)))).toBe(address);
    }
  });

  it('draws the three finder patterns inside a quiet zone', () => {
    const { size, path } = qrPicture('https://www.example.gov.cn/');
    expect(size).toBe(29 + 8);
    expect(path.startsWith('M4 4h7v1h-7z')).toBe(true);
    expect(path).toContain(`M${29 + 4 - 7} 4h7v1h-7z`);
    expect(path).toContain(`M4 ${29 + 4 - 1}h7v1h-7z`);
  });
});

describe('digest', () => {
  it('lists what is new, with safe links, and refers to the rest', () => {
    const entries = Array.from({ length: 10 }, (_, index) => entry(`第${index}号[公示]*`));
    const view = digestView([item(entries)], { city: '邵阳市', since: '2020-10-01' as IsoDate, asOf: DAY });
    const text = digestMarkdown(view);
    expect(text).toContain('# 邵阳市政务公开新增信息（2020-10-01至2020-10-09）');
    expect(text).toContain('共新增 10 条');
    expect(text).toContain(String.raw`- [第0号\[公示\]\*](<https://www.example.gov.cn/xinning/`);
    expect(text).toContain('[另有 2 条](<https://www.example.gov.cn/xinning/item/index.html>)');
    expect(text.match(/^- /gmu)).toHaveLength(9);
  });
});

/** The code as a camera sees it: black and white points, eight to a square. */
function picture({ size, path }: QrPicture): { width: number; height: number; data: Uint8ClampedArray } {
  const scale = 8;
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, left = '', top = '', run = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)/gu)) {
    for (let y = Number(top) * scale; y < (Number(top) + 1) * scale; y += 1) {
      for (let x = Number(left) * scale; x < (Number(left) + Number(run)) * scale; x += 1) {
        data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
      }
    }
  }
  return { width, height: width, data };
}
