// 地方事项: what counties publish beyond the guides.
import { randomWorkday, addWorkdays } from './calendar.mjs';
import { Facts } from './facts.mjs';
import { randomOf } from './random.mjs';
import { bulkTable } from './tables.mjs';
import { unitOf } from './units.mjs';

const LOCAL = {
  3: {
    counties: ['新宁县', '新邵县'],
    category: '补贴公示',
    item: '耕地地力保护补贴发放公示',
    elements: ['乡镇', '村数', '补贴面积', '补贴金额', '监督电话'],
    name: '{town}2020年耕地地力保护补贴发放公示',
    perTown: true,
    values: {
      乡镇: '{town}',
      村数: '{8~26}个',
      补贴面积: '{6200~28000}.{10~99}亩',
      补贴金额: '{62~290}.{10~99}万元',
      监督电话: '{telephone2}',
    },
    bulk: { file: '数据/耕地地力保护补贴.csv' },
  },
  6: {
    counties: ['新宁县', '隆回县'],
    category: '惠民惠农资金',
    item: '“一卡通”补贴政策清单',
    name: '{农村低保|高龄津贴|退耕还林|公益林补偿|残疾人两项}补贴政策说明({index})',
    count: 4,
    values: { 发放标准: '按政策标准执行，每人每月{50~360}元', 发放时间: '每月25日前', 政策咨询: '{telephone}' },
  },
  9: {
    counties: ['新宁县', '绥宁县', '武冈市'],
    category: '土地市场',
    item: '国有建设用地使用权出让公告',
    elements: ['地块编号', '位置', '面积', '用途', '容积率', '起始价', '成交价'],
    name: '{county}国有建设用地使用权挂牌出让公告({mark}土网挂〔2020〕{serial}号)',
    count: 5,
    values: {
      地块编号: '{mark}土网挂〔2020〕{serial}号',
      位置: '{county}{road}与{road2}交汇处',
      面积: '{6000~46000}平方米',
      用途: '{城镇住宅用地|商服用地|工业用地}',
      容积率: '1.0＜容积率≤2.{2~8}',
      起始价: '{amount}万元',
      成交价: '{amount}万元',
    },
  },
  15: {
    counties: ['新宁县', '洞口县'],
    category: '环评审批公示',
    item: '拟审批项目公示',
    elements: ['项目名称', '建设单位', '建设地点', '公示期'],
    name: '{company}建设项目环境影响评价文件拟审批公示',
    count: 4,
    values: { 项目名称: '{company}技改项目', 建设单位: '{company}', 建设地点: '{town}{village}', 公示期: '5个工作日' },
  },
  21: {
    counties: ['双清区'],
    category: '公开承诺',
    item: '住房安全保障公开承诺',
    name: '{unit}2020年公开承诺书',
    count: 1,
    values: {
      承诺事项: ['10月底前完成全部农村危房改造竣工验收', '补助资金打卡到户，不截留一分钱', '投诉举报7日内答复'],
      监督电话: '{telephone2}',
    },
  },
  22: {
    counties: ['新宁县', '双清区', '隆回县'],
    category: '卫生监督处罚',
    item: '公共场所卫生行政处罚',
    elements: ['处罚决定书文号', '当事人', '违法事实', '处罚结果', '处罚日期'],
    name: '{hotel}未按规定公示卫生信誉度等级案',
    count: 4,
    values: {
      处罚决定书文号: '{mark}卫公罚〔2020〕{serial}号',
      当事人: '{hotel}',
      违法事实: '未按规定公示卫生信誉度等级、从业人员健康合格证明',
      处罚结果: '警告，罚款{500|1000|2000}元',
      处罚日期: '{isoDay}',
    },
  },
};

/** The 地方事项 of a domain in a county, or undefined. */
export function localItemsOf(county, number, tables) {
  const local = LOCAL[number];
  if (!local?.counties.includes(county.name)) return undefined;
  const entries = Array.from({ length: local.perTown ? county.towns.length : local.count }, (_, index) =>
    entryOf(local, county, number, index),
  );
  const elements = local.elements && { 要素: local.elements };
  if (local.bulk) {
    tables.set(local.bulk.file, bulkTable(local.bulk, local.elements, entries));
    return { [local.category]: { [local.item]: { ...elements, 数据: local.bulk.file } } };
  }
  return { [local.category]: { [local.item]: { ...elements, 目录: entries } } };
}

function entryOf(local, county, number, index) {
  const key = [county.name, 'local', number, index].join('/');
  const random = randomOf(key, 'dates');
  const formed = randomWorkday(random, '2020-04-07', '2020-09-16');
  const given = local.perTown ? { town: county.towns[index] } : {};
  const facts = new Facts({ key, county, unit: unitOf(county, number), date: formed, index }, given);
  const name = facts.fill(local.name);
  const content = Object.entries(local.values).map(([element, value]) => [
    element,
    Array.isArray(value) ? value.map((text) => facts.fill(text)) : facts.fill(value),
  ]);
  return {
    名称: name,
    形成日期: formed,
    公开日期: addWorkdays(formed, random.int(1, 10)),
    内容: Object.fromEntries(content),
  };
}
