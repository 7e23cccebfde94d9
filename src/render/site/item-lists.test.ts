import { describe, expect, it } from 'vitest';
import type { OpennessSide } from '../../model/vocabulary.js';
import { makeItem } from '../../deadlines/model.fixture.js';
import { makeSite, noticeRow, published, renderSite, schools } from './site.fixture.js';

const FOLDER = 'longhui/compulsory-education/05-02-03';

/** 250 schools: every second is 结果, every fifth 决策 too, the last alone 服务. */
function manySchools(): Map<string, string> {
  const entries = Array.from({ length: 250 }, (_, index) => {
    const sides: OpennessSide[] = index === 249 ? ['service'] : index % 2 === 0 ? ['result'] : [];
    if (index % 5 === 0) sides.push('decision');
    return published({ name: `第${index}所学校`, sides });
  });
  return renderSite(schools(entries));
}

const linesOf = (text: string | undefined): number => text?.match(/<tr><th scope="row"/gu)?.length ?? 0;
const sidesOn = (text: string | undefined): string[] =>
  [
    ...(/<nav class="filter".*?<\/nav>/su.exec(text ?? '')?.[0] ?? '').matchAll(
      /<a href="([^"]*)"( aria-current="true")?>(\S+) <span class="count">(\d+) 条/gu,
    ),
  ].map(([, href, current, word, count]) => `${word} ${count} ${href}${current === undefined ? '' : ' *'}`);

describe('the lists of an item by 五公开', () => {
  it('are offered on every page of its list, with the number of their entries in the whole item', () => {
    const files = manySchools();
    const offered = [
      '全部 250 index.html *',
      '决策 50 side-decision.html',
      '服务 1 side-service.html',
      '结果 125 side-result.html',
    ];
    for (const page of ['index', 'page-2', 'page-3']) {
      expect(sidesOn(files.get(`${FOLDER}/${page}.html`)), page).toEqual(offered);
    }
  });

  it('hold all entries of the side, paged, and say how many', () => {
    const files = manySchools();
    const first = files.get(`${FOLDER}/side-result.html`);
    const second = files.get(`${FOLDER}/side-result-2.html`);
    expect([linesOf(first), linesOf(second)]).toEqual([100, 25]);
    for (const page of [first, second]) {
      expect(page).toContain('共 125 条');
      expect(page).toContain('以下是五公开为“结果”的 125 条，本事项共 250 条。');
      expect(sidesOn(page)).toContain('结果 125 side-result.html *');
    }
    expect(first).toContain('<a href="side-result-2.html" rel="next">');
    expect(second).toContain('<a href="side-result.html" rel="prev">');
    expect(linesOf(files.get(`${FOLDER}/side-decision.html`))).toBe(50);
    expect(files.has(`${FOLDER}/side-execution.html`)).toBe(false);
  });

  it('name the list of the item as the one to keep, and are in no sitemap', () => {
    const files = manySchools();
    expect(files.get(`${FOLDER}/side-result-2.html`)).toContain('<link rel="canonical" href="index.html">');
    expect(files.get(`${FOLDER}/page-2.html`)).not.toContain('canonical');
    expect([...files].filter(([path, text]) => path.includes('sitemap') && text.includes('/side-'))).toEqual([]);
  });

  it('leave the addresses of the item and its entries as they were', () => {
    const plain = renderSite(schools([published({ name: '甲校' }), published({ name: '乙校' })]));
    const sided = renderSite(
      schools([published({ name: '甲校', sides: ['service'] }), published({ name: '乙校', sides: ['result'] })]),
    );
    const added = [...sided.keys()].filter((path) => !plain.has(path));
    expect(added).toEqual([`${FOLDER}/side-service.html`, `${FOLDER}/side-result.html`]);
    expect([...plain.keys()].filter((path) => !sided.has(path))).toEqual([]);
  });

  it('stand where they are when the entries of the other sides go, and nowhere when no side is named', () => {
    const result = published({ sides: ['result'] });
    const two = renderSite(schools([result, published({ name: '乙校', sides: ['service'] })]));
    const one = renderSite(schools([result, published({ name: '乙校' })]));
    expect(sidesOn(one.get(`${FOLDER}/index.html`))).toEqual(['全部 2 index.html *', '结果 1 side-result.html']);
    expect(linesOf(one.get(`${FOLDER}/side-result.html`))).toBe(linesOf(two.get(`${FOLDER}/side-result.html`)));

    // All of one side: nothing to choose from, but the page that somebody may have passed on is there.
    const whole = renderSite(schools([result]));
    for (const page of ['index', 'side-result']) expect(sidesOn(whole.get(`${FOLDER}/${page}.html`))).toEqual([]);
    expect(whole.get(`${FOLDER}/side-result.html`)).toContain('以下是五公开为“结果”的 1 条，本事项共 1 条。');

    const none = renderSite(schools([published({ name: '甲校' }), published({ name: '乙校' })]));
    expect(sidesOn(none.get(`${FOLDER}/index.html`))).toEqual([]);
    expect([...none.keys()].filter((path) => path.includes('/side-'))).toEqual([]);
  });

  it('show of a 信息 the newest of the side in full', () => {
    const entries = [
      published({ name: '二〇二〇年概况', sides: ['result'], days: ['2020-10-21', '2020-11-02'] }),
      published({ name: '二〇一九年概况', sides: ['service'] }),
    ];
    const files = renderSite(schools([], { items: [makeItem({ row: noticeRow, entries })] }), makeSite());
    const text = files.get('longhui/compulsory-education/05-02-01/side-service.html');
    expect(text).toContain('<h2><a href="e-');
    expect(text).toContain('二〇一九年概况');
    expect(text).not.toContain('二〇二〇年概况');
  });
});
