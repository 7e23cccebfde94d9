// 概况.yaml: the county's own facts. Some zones lack a facility, a function or the sign, as they do in life.
import { hash, randomOf } from './random.mjs';
import { telephone } from './units.mjs';

const FACILITIES = ['电脑', '打印机', '办事服务指南', '“一件事一次办”办事一本通', '政府公报'];
const FUNCTIONS = ['信息查询', '公开申请', '办事咨询'];

/** How many townships already have a zone, and whether the county has one. */
const ZONES = {
  新宁县: [16, true],
  隆回县: [9, true],
  武冈市: [6, true],
  大祥区: [5, true],
  双清区: [4, true],
  邵东市: [4, true],
  新邵县: [3, true],
  邵阳县: [2, true],
  洞口县: [2, true],
  绥宁县: [0, true],
  城步苗族自治县: [1, true],
  北塔区: [0, false],
  邵阳经开区: [0, false],
};

const REGULATIONS = [
  ['政府信息主动公开制度', '主动公开'],
  ['政府信息依申请公开工作规程', '依申请公开'],
  ['政府信息公开保密审查制度', '保密审查'],
  ['政策解读工作制度', '解读回应'],
  ['政务公开工作考核办法', '监督考核'],
];

export function profileOf(county) {
  const { name, host, isZone } = county;
  const reports = name === '北塔区' ? [2019] : [2018, 2019];
  const zones = zonesOf(county);
  return {
    县市区: name,
    标识: county.slug,
    示例: true,
    门户网站: `${host}/`,
    办事服务入口: `${host}/bsfw/`,
    互动交流入口: `${host}/hdjl/`,
    联系: {
      单位: isZone ? '邵阳经开区管委会政务公开办公室' : `${name}人民政府办公室(政务公开办)`,
      电话: telephone(name, '政务公开办'),
      传真: telephone(name, '传真'),
      地址: `邵阳市${name}${isZone ? '世纪大道' : '政府机关院内'}1号`,
      邮编: '422999',
      办公时间: '工作日8:30—12:00，14:30—17:30',
    },
    ...(zones.length > 0 && { 政务公开专区: zones }),
    制度: REGULATIONS.slice(0, name === '新宁县' ? 5 : 2 + (hash(name) % 3)).map(([title, category], index) => ({
      名称: `${name}${title}`,
      类别: category,
      文号: `${county.mark}政办发〔${2018 + (index % 2)}〕${5 + (hash(name + title) % 30)}号`,
      链接: `${host}/zwgk/zhidu/${index + 1}.html`,
    })),
    公开指南: `${host}/zwgk/zhinan/`,
    年报: reports.map((year) => ({ 年度: String(year), 链接: `${host}/zwgk/nianbao/${year}.html` })),
  };
}

function zonesOf(county) {
  const [townships, hasCountyZone] = ZONES[county.name];
  const isPilot = county.name === '新宁县';
  const countyZone = zoneOf(county, `${county.name}政务服务中心政务公开专区`, '县级', {
    isWhole: true,
    opened: isPilot ? '2020-05-18' : '2020-09-28',
  });
  const rest = county.towns.slice(0, townships).map((town, index) =>
    zoneOf(county, `${town}政务公开专区`, '乡级', {
      isWhole: isPilot || randomOf(county.name, town).chance(0.5),
      opened: isPilot ? `2020-0${6 + (index % 3)}-${String(10 + index).padStart(2, '0')}` : '2020-09-30',
    }),
  );
  return [...(hasCountyZone ? [countyZone] : []), ...rest];
}

function zoneOf(county, name, tier, { isWhole, opened }) {
  const random = randomOf(county.name, name, 'zone');
  const lacks = isWhole ? -1 : random.int(1, FACILITIES.length - 1);
  return {
    名称: name,
    层级: tier,
    地址: tier === '县级' ? `${county.name}政务服务中心一楼大厅` : `${name.replace('政务公开专区', '')}政务服务中心`,
    设施: FACILITIES.filter((_, index) => index !== lacks),
    功能: isWhole || random.chance(0.6) ? FUNCTIONS : FUNCTIONS.slice(0, 2),
    统一标识: isWhole || random.chance(0.7),
    启用日期: opened,
  };
}
