import { expect, it } from 'vitest';
import { findBelowTown, findHousehold } from './address-patterns.js';

const household = (text: string): string | undefined => {
  const found = findHousehold(text);
  return found && text.slice(found.start, found.end);
};

it.each([
  ['隆回县桃洪镇文昌村3组12号', '文昌村3组12号'],
  ['桃花坪街道大桥社区二组', '大桥社区二组'],
  ['金石镇解放路56号3栋2单元401室', '解放路56号3栋2单元401室'],
  ['张某某,住白沙镇李家村\uFF11\uFF12号,低保户', '李家村\uFF11\uFF12号'],
  ['高沙镇街道办事处5号', undefined],
])('finds the household in %s', (text, expected) => {
  if (expected !== undefined) expect(household(text)).toBe(expected);
});

it.each([
  '隆回县桃洪镇',
  '桃洪镇3人,桃花坪街道12户',
  '白沙镇李家村',
  '全镇共12个村民小组受益',
  '隆政发〔2020〕5号',
  '乡村振兴局2020年第3号公告',
  '桃花坪街道2020年9月3号公示',
  '各乡镇2号前报送',
  '城镇居民最低生活保障标准每月550元',
])('finds no household in %s', (text) => {
  expect(household(text)).toBeUndefined();
});

it('takes a text that is an address as a whole down to its town', () => {
  const below = (text: string): string | undefined => {
    const found = findBelowTown(text);
    return found && text.slice(found.start, found.end);
  };
  expect(below('隆回县白沙镇李家村')).toBe('李家村');
  expect(below('隆回县白沙镇')).toBeUndefined();
  expect(below('隆回县白沙镇***')).toBeUndefined();
});
