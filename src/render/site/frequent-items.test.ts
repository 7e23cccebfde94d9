import { describe, expect, it } from 'vitest';
import { makeItem, makeRow } from '../../deadlines/model.fixture.js';
import type { Guide } from '../../model/guide.js';
import type { Workspace } from '../../model/workspace.js';
import { directoryRow, guide, makeSite, published, renderSite, schools, workspace } from './site.fixture.js';

/** A second domain, whose 办事指南 has the name of two rows of the first. */
const assistance: Guide = {
  ...guide,
  number: 17,
  domain: '社会救助',
  slug: 'social-assistance',
  rows: [makeRow({ code: '17-04-02', category: '临时救助', item: '办事指南' })],
};
const enrolment = makeRow({ code: '05-03-01', category: '招生管理', item: '办事指南' });
const transfer = makeRow({ code: '05-03-02', category: '学生管理', item: '办事指南' });

function siteWith(rows: Guide['rows'], frequentItems: readonly string[]): ReturnType<typeof makeSite> {
  const changed: Workspace = {
    ...workspace,
    config: { ...workspace.config, frequentItems },
    guides: [{ ...guide, rows }, assistance],
  };
  return makeSite({}, changed);
}

const frequentOn = (text: string | undefined): string[] =>
  [
    ...(/<section class="frequent">.*?<\/section>/su.exec(text ?? '')?.[0] ?? '').matchAll(
      /<a href="([^"]*)">([^<]*)<\/a>/gu,
    ),
  ].map(([, href, label]) => `${label} -> ${href}`);

describe('高频事项', () => {
  it('lead from the city to a page that leads to each county that has the item, with its count', () => {
    const files = renderSite(schools([published(), published({ name: '万和实验学校' })]));
    expect(frequentOn(files.get('index.html'))).toEqual([
      '义务教育学校名录 -> domains/compulsory-education/05-02-03.html',
    ]);
    const page = files.get('domains/compulsory-education/05-02-03.html');
    expect(page).toContain('<h1>义务教育学校名录</h1>');
    expect(page).toMatch(
      /<a href="\.\.\/\.\.\/longhui\/compulsory-education\/05-02-03\/index\.html">隆回县<\/a><span class="count">2 条/u,
    );
    expect(page).toMatch(/<span>城步苗族自治县<\/span><span class="state none">暂无公开内容/u);
  });

  it('say of what they are when others are called the same: by 一级事项 within a domain, else by domain', () => {
    const items = [enrolment, directoryRow].map((row) => makeItem({ row, entries: [published()] }));
    const within = renderSite(
      schools([], { items }),
      siteWith([enrolment, transfer, directoryRow], ['义务教育/办事指南']),
    );
    expect(frequentOn(within.get('longhui/index.html'))).toEqual([
      '招生管理 · 办事指南 -> ../longhui/compulsory-education/05-03-01/index.html',
    ]);
    expect(frequentOn(within.get('index.html'))).toEqual([
      '招生管理 · 办事指南 -> domains/compulsory-education/05-03-01.html',
    ]);
    const across = renderSite(schools([], { items }), siteWith([enrolment, directoryRow], ['05-03-01', '05-02-03']));
    expect(frequentOn(across.get('index.html'))).toEqual([
      '义务教育 · 办事指南 -> domains/compulsory-education/05-03-01.html',
      '义务教育学校名录 -> domains/compulsory-education/05-02-03.html',
    ]);
  });

  it('may be items that counties have of their own', () => {
    const local = makeItem({ row: undefined, category: '地方', item: '校车线路', entries: [published()] });
    const files = renderSite(schools([], { localItems: [local] }), siteWith([directoryRow], ['义务教育/校车线路']));
    const [link = ''] = frequentOn(files.get('index.html'));
    expect(link).toMatch(/^校车线路 -> domains\/compulsory-education\/local-[0-9a-f]{12}\.html$/u);
    expect(files.has(link.split(' -> ')[1]!)).toBe(true);
    expect(files.get('domains/compulsory-education/index.html')).toContain('<h3>地方事项</h3>');
  });
});

describe('the 公开事项 of a domain across the counties', () => {
  it('link to the item where any county has it, and say so where none has', () => {
    const files = renderSite(schools([published()]));
    const text = files.get('domains/compulsory-education/index.html');
    expect(text).toContain('<a href="../../domains/compulsory-education/05-02-03.html">义务教育学校名录</a>');
    expect(text).toMatch(/<span>学籍管理<\/span><span class="state none">/u);
    expect(files.has('domains/compulsory-education/05-06-01.html')).toBe(false);
  });

  it('tell 不涉及 from nothing yet', () => {
    const items = [makeItem({ row: directoryRow, notApplicable: '全县无民办学校' })];
    const files = renderSite(schools([], { items }));
    const page = files.get('domains/compulsory-education/05-02-03.html');
    expect(page).toMatch(/隆回县<\/a><span class="state na">不涉及/u);
    expect(page).toMatch(/城步苗族自治县<\/span><span class="state none">暂无公开内容/u);
  });
});
