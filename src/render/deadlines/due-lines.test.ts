import { describe, expect, it } from 'vitest';
import { viewOf } from './view.fixture.js';

const names = (view: ReturnType<typeof viewOf>): string[] => view.lines.map((line) => line.name);

describe('deadlineView', () => {
  it('puts the longest overdue first, then what is due soonest, then what was late', () => {
    expect(names(viewOf())).toEqual([
      '隆回县荷田乡小学 | *新建*',
      '隆公申〔2020〕16号',
      '《办法》解读',
      '养老机构备案',
      '隆回县桃花坪中学',
      '2026年预算执行情况',
      '招生简章',
    ]);
  });

  it('tells what is due of an entry from an update, a reading and an answer', () => {
    expect(viewOf().lines.map((line) => line.kind)).toEqual([
      'entry',
      'request',
      'interpretation',
      'renewal',
      'entry',
      'entry',
      'entry',
    ]);
  });

  it('narrows to what is overdue or due within so many days', () => {
    expect(names(viewOf({ withinDays: 3 }))).toEqual([
      '隆回县荷田乡小学 | *新建*',
      '隆公申〔2020〕16号',
      '《办法》解读',
    ]);
    expect(names(viewOf({ withinDays: 6 }))).toContain('隆回县桃花坪中学');
    expect(names(viewOf({ withinDays: 6 }))).not.toContain('招生简章');
  });

  it('narrows to units by part of their name', () => {
    const view = viewOf({ units: ['财政局'] });
    expect(names(view)).toEqual(['2026年预算执行情况']);
    expect(view.tasks).toEqual([]);
    expect(view.isWhole).toBe(false);
  });

  it('narrows to a county or a domain; a request is of no domain', () => {
    expect(viewOf({ counties: ['新宁县'] })).toMatchObject({ tasks: [], progress: [], lines: [] });
    expect(viewOf({ domains: ['义务教育'] }).lines.map((line) => line.kind)).not.toContain('request');
    expect(viewOf({ domains: ['义务教育'] }).tasks).toHaveLength(1);
  });
});
