// The small things that texts are made of: villages, companies, projects, schools. One maker a fact, drawn once an entry.
import { addDays, inWords } from './calendar.mjs';
import { creditCode } from './credit-code.mjs';
import { randomOf } from './random.mjs';
import { bureauName, telephone } from './units.mjs';

const VILLAGES =
  '白沙村 石桥村 双江村 龙塘村 桐子坪村 大水村 枫木村 长冲村 新田村 高坪村 茶山村 黄泥村 牛栏冲村 回龙村 竹山湾村 塘坪村 老屋场村 月塘村 光明村 联合村 联盟村 太平村 杨柳村 清水村'.split(
    ' ',
  );
const COMMUNITIES = '城东社区 城南社区 解放社区 桂花社区 人民路社区 新建社区 沿江社区 大兴社区 文昌社区 东站社区'.split(
  ' ',
);
const ROADS = '解放路 人民路 大兴路 春风路 金山路 桂花路 文昌路 沿江大道 工业大道 迎宾路 振兴路 崇文路'.split(' ');
const BRANDS =
  '宏远 恒泰 金穗 绿源 顺发 鑫盛 华丰 福兴 天润 瑞康 湘源 中鼎 嘉和 永盛 国泰 众诚 新兴 百汇 同创 利民'.split(' ');
const TRADES = '建筑工程 农业开发 食品加工 置业 环保科技 物流 建材 机械制造 纸业 水电开发 商贸 矿业'.split(' ');
const SURNAMES = '李 王 刘 陈 杨 唐 肖 罗 蒋 何 周 邓 曾 黄 张 谭 钟 戴'.split(' ');
const SCHOOL_STEMS = '白沙 石桥 双江 龙塘 崇文 思源 明德 振兴 育才 春风 高坪 新田 大水 枫木 光明 桂花 文昌 回龙'.split(
  ' ',
);
const PROJECTS = [
  '人民医院整体搬迁建设',
  '城区第二污水处理厂及配套管网工程',
  '农村饮水安全巩固提升工程',
  '城镇老旧小区改造配套基础设施',
  '芙蓉学校建设',
  '工业集中区标准厂房二期建设',
  '城区河道综合治理',
  '农村公路窄路加宽',
  '县城北入口道路提质改造',
  '高标准农田建设',
  '生活垃圾填埋场封场整治',
  '中医医院门诊综合楼',
  '冷链物流仓储中心',
  '病险水库除险加固',
  '乡镇污水处理设施建设',
  '公共停车场建设',
  '生猪标准化养殖基地',
  '农产品批发市场',
  '义务教育学校食堂提质改造',
  '殡仪馆整体搬迁',
];
/** What is bought: the project, the thing, its specification. */
const GOODS = [
  ['中小学校智慧黑板', '智慧黑板', '86英寸，含红外触控一体机'],
  ['公共区域视频监控系统', '网络摄像机', '400万像素，含存储和平台接入'],
  ['环卫作业车辆', '洗扫车', '8立方米，国六排放'],
  ['疫情防控物资', '医用外科口罩', '无菌型，17.5cm×9.5cm'],
  ['学校食堂设备', '双眼大锅灶', '304不锈钢，燃气型'],
  ['国土空间规划编制服务', '规划编制服务', '含县乡两级规划文本、图件和数据库'],
  ['办公楼物业管理服务', '物业管理服务', '含保洁、秩序维护和设备运行，服务期1年'],
  ['农村生活垃圾清运服务', '垃圾清运服务', '按行政村每日收运，服务期1年'],
  ['公立医院CT设备', '64排CT', '含高压注射器和工作站'],
  ['图书及阅览设备', '图书', '不少于8000册，含编目加工'],
  ['城区路灯节能改造', 'LED路灯', '120W，色温4000K'],
  ['应急救援装备', '应急照明灯组', '移动式，升降4.5米'],
];
const POVERTY_WORKS = [
  ['油茶种植', '新建油茶林120亩'],
  ['中药材种植', '种植玉竹、黄精80亩，建初加工棚1处'],
  ['脐橙提质改造', '改良脐橙园160亩，配套滴灌设施'],
  ['通组公路硬化', '硬化通组公路2.6公里，路面宽4.5米'],
  ['安全饮水', '新建蓄水池2座，铺设管网6公里'],
  ['扶贫车间', '建设厂房480平方米，配套水电'],
];
const AGENCIES = [
  '湖南中鼎项目管理有限公司邵阳分公司',
  '湖南同创工程咨询有限公司',
  '邵阳市众诚招标代理有限公司',
  '湖南天润建设工程造价咨询有限公司',
];

const MAKERS = {
  county: ({ county }) => county.name,
  short: ({ county }) => county.short,
  mark: ({ county }) => county.mark,
  government: ({ county }) => county.government,
  office: ({ county }) => county.office,
  host: ({ county }) => county.host,
  population: ({ county }) => String(county.population),
  revenue: ({ county }) => String(county.revenue),
  unit: ({ unit }) => unit.name,
  unitMark: ({ unit }) => unit.mark,
  item: ({ row }) => row?.二级事项 ?? '',
  itemShort: ({ row }) => shortName(row?.二级事项 ?? ''),
  variant: ({ row }) => row?.分项 ?? '',
  hospitalTail: ({ county }) => (county.isZone || county.isUrban ? '社区卫生服务中心' : '卫生院'),
  town: ({ county, random }) => random.pick(county.towns),
  town2: ({ county, random }) => random.pick(county.towns),
  town3: ({ county, random }) => random.pick(county.towns),
  village: ({ random }) => random.pick(VILLAGES),
  village2: ({ random }) => random.pick(VILLAGES),
  village3: ({ random }) => random.pick(VILLAGES),
  community: ({ random }) => random.pick(COMMUNITIES),
  community2: ({ random }) => random.pick(COMMUNITIES),
  road: ({ random }) => random.pick(ROADS),
  road2: ({ random }) => random.pick(ROADS),
  person: ({ random }) => `${random.pick(SURNAMES.slice(0, 6))}某某`,
  person2: ({ random }) => `${random.pick(SURNAMES.slice(6, 12))}某某`,
  person3: ({ random }) => `${random.pick(SURNAMES.slice(12))}某某`,
  person4: ({ random }) => `${random.pick(SURNAMES)}某`,
  brand: ({ random }) => random.pick(BRANDS),
  company: ({ county, random }) =>
    `${county.isZone ? '邵阳' : county.short}${random.pick(BRANDS)}${random.pick(TRADES)}有限公司`,
  company2: ({ county, random }) =>
    `${county.isZone ? '邵阳' : county.short}${random.pick(BRANDS)}${random.pick(TRADES)}有限责任公司`,
  company3: ({ random }) => `湖南${random.pick(BRANDS)}建设集团有限公司`,
  builder: ({ random }) => `湖南${random.pick(BRANDS)}建设工程有限公司`,
  builder2: ({ random }) => `邵阳市${random.pick(BRANDS)}建筑有限公司`,
  builder3: ({ random }) => `湖南${random.pick(BRANDS)}路桥建设有限公司`,
  designer: ({ random }) => `湖南${random.pick(BRANDS)}建筑设计院有限公司`,
  supervisor: ({ random }) => `湖南${random.pick(BRANDS)}工程监理咨询有限公司`,
  supplier: ({ random }) => `湖南${random.pick(BRANDS)}科技有限公司`,
  agency: ({ random }) => random.pick(AGENCIES),
  project: ({ county, random }) => {
    const work = random.pick(PROJECTS);
    return `${county.name}${work}${work.endsWith('工程') ? '' : '项目'}`;
  },
  goodsKind: ({ random }) => random.pick(GOODS),
  goods: ({ county, facts }) => `${county.name}${facts.get('goodsKind')[0]}采购项目`,
  goodsSubject: ({ facts }) => facts.get('goodsKind')[1],
  goodsSpec: ({ facts }) => facts.get('goodsKind')[2],
  goodsAmount: ({ random }) => (random.int(1800, 48000) / 100).toFixed(2),
  povertyKind: ({ random }) => random.pick(POVERTY_WORKS),
  povertyWork: ({ facts }) => facts.get('povertyKind')[0],
  povertyTask: ({ facts }) => facts.get('povertyKind')[1],
  disasterKind: ({ random }) => random.pick(['暴雨洪涝', '风雹', '低温冷冻', '山体滑坡']),
  environmentBureau: ({ county }) => bureauName(county, '生态环境局'),
  landBureau: ({ county }) => bureauName(county, '自然资源局'),
  waterBureau: ({ county }) => bureauName(county, '水利局'),
  unitAddress: ({ county, unit }) => {
    const random = randomOf(county.name, unit.name, 'address');
    return `${unit.name}（${random.pick(ROADS)}${random.int(6, 188)}号）`;
  },
  envCompany: ({ county, random }) => `${county.isZone ? '邵阳' : county.short}${random.pick(BRANDS)}环保科技有限公司`,
  areaPart: ({ facts }) => (Number(facts.get('area')) * 0.42).toFixed(4),
  buyer: ({ county, random }) =>
    bureauName(
      county,
      random.pick(['教育局', '卫生健康局', '城市管理和综合执法局', '自然资源局', '应急管理局', '住房和城乡建设局']),
    ),
  department: ({ county, random }) =>
    bureauName(
      county,
      random.pick(['教育局', '民政局', '卫生健康局', '农业农村局', '司法局', '应急管理局', '自然资源局']),
    ),
  school: ({ facts, random }) =>
    `${facts.get('town')}${random.pick(SCHOOL_STEMS)}${random.pick(['小学', '中心小学', '初级中学', '九年一贯制学校'])}`,
  privateSchool: ({ county, random }) =>
    `${county.short}${random.pick(['思源', '明德', '博雅', '崇文', '育才'])}${random.pick(['实验学校', '双语学校', '外国语学校'])}`,
  hospital: ({ county, facts, random }) =>
    random.chance(0.4)
      ? `${county.name}${random.pick(['人民医院', '中医医院', '妇幼保健院', '第二人民医院'])}`
      : `${facts.get('town')}${county.isZone ? '社区卫生服务中心' : '卫生院'}`,
  clinic: ({ county, random }) =>
    `${county.short}${random.pick(BRANDS)}${random.pick(['口腔诊所', '中医诊所', '综合门诊部', '康复医院'])}`,
  pharmacy: ({ county, random }) =>
    `${county.short}${random.pick(BRANDS)}大药房${random.pick(['', '解放路店', '桂花路店', '人民路店'])}`,
  shop: ({ county, random }) =>
    `${county.short}${random.pick(BRANDS)}${random.pick(['生活超市', '食品商行', '米粉店', '酒楼', '烘焙坊', '副食批发部'])}`,
  hotel: ({ county, random }) =>
    `${county.short}${random.pick(BRANDS)}${random.pick(['宾馆', '大酒店', '美容美发店', '游泳馆', '浴室'])}`,
  waterworks: ({ county, facts }) => `${county.isZone ? '邵阳经开区' : facts.get('town')}自来水厂`,
  venue: ({ county, random }) =>
    `${county.isZone ? '邵阳经开区' : county.name}${random.pick(['图书馆', '文化馆', '博物馆', '美术馆', '全民健身中心'])}`,
  carehome: ({ county, facts, random }) =>
    `${county.isZone ? '邵阳经开区' : facts.get('town')}${random.pick(['敬老院', '中心敬老院', '夕阳红养老院', '康乐颐养中心'])}`,
  estate: ({ county, random }) =>
    `${county.isZone ? '经开区' : county.short}${random.pick(['安居苑', '幸福里', '惠民家园', '和谐小区', '桂花公寓'])}公共租赁住房项目`,
  creditCode: ({ random }) => creditCode(random),
  projectCode: ({ random, date }) =>
    `${date.slice(0, 4)}-439900-${random.pick(['47', '48', '78', '83', '50'])}-01-${String(random.int(1, 99999)).padStart(6, '0')}`,
  serial: ({ random }) => String(random.int(3, 96)),
  amount: ({ random }) => (random.int(8, 460) * 10 + random.int(0, 99) / 100).toFixed(2),
  small: ({ random }) => (random.int(8, 95) / 10).toFixed(1),
  area: ({ random }) => (random.int(80, 980) / 100).toFixed(4),
  telephone: ({ county, unit }) => telephone(county.name, unit.name),
  telephone2: ({ county, unit }) => telephone(county.name, unit.name, '监督'),
  telephone3: ({ county, random }) => telephone(county.name, random.int(0, 60)),
  day: ({ date }) => inWords(date),
  isoDay: ({ date }) => date,
  year: ({ date }) => date.slice(0, 4),
  month: ({ date }) => String(Number(date.slice(5, 7))),
  quarter: ({ date }) => (date >= '2020-07' ? '二' : '一'),
  /** An event a few days before the day on which its record was made. */
  eventDay: ({ date, random }) => inWords(addDays(date, -random.int(2, 5))),
  eventMark: ({ facts }) => facts.get('eventDay').replace(/^\d+年(\d+)月(\d+)日$/u, '$1·$2'),
  eventDate: ({ facts }) => facts.get('eventDay').replace(/^\d+年/u, ''),
  domain: ({ guide }) => guide.领域,
  topic: ({ row }) => row?.一级事项 ?? '',
  index: ({ index }) => String(index + 1),
};

/** Templates speak of a county (县); districts, cities and the zone say it in their own words. */
function localise(text, county) {
  if (county.name.endsWith('县')) return text;
  const level = county.name.endsWith('市') ? '市' : '区';
  return text
    .replaceAll('全县', `全${level}`)
    .replaceAll('县委、县政府', `${level}委、${level}政府`)
    .replaceAll('县城', '城区')
    .replace(
      /(^|[，。、；：→（\s“]|报|由|下|各乡镇人民政府、)县(?=农业|扶贫|政府|人民政府|复核|食品|应急|公共|直|定|公告|本级|级)/gu,
      `$1${level}`,
    );
}

/** A 二级事项 without its bracketed additions, cut at a comma when it is a whole sentence. */
function shortName(item) {
  const bare = item.replace(/\((?:包括|权限内|含|人体|一次性).*?\)/gu, '');
  return bare.length > 34 ? bare.slice(0, bare.indexOf(',') > 8 ? bare.indexOf(',') : 34) : bare;
}

/**
 * What one entry is about. `context` has key, county, unit, row, date (形成日期 or the day nearest to it) and index;
 * `given` names facts that are settled already. Each fact has its own random source, so that asking for one moves no other.
 */
export class Facts {
  #context;
  #known = new Map();

  constructor(context, given = {}) {
    this.#context = { ...context, facts: this };
    for (const [name, value] of Object.entries(given)) this.#known.set(name, value);
  }

  get(name) {
    if (!this.#known.has(name)) {
      const make = MAKERS[name];
      if (!make) throw new Error(`no such fact: {${name}}`);
      this.#known.set(name, make({ ...this.#context, random: randomOf(this.#context.key, name) }));
    }
    return this.#known.get(name);
  }

  /** Fills `{fact}`, `{12~80}` (a whole number) and `{a|b|c}` (a choice) in a text. */
  fill(text, random = randomOf(this.#context.key, text)) {
    let filled = text;
    // From the inside out, so that a choice may hold facts and numbers.
    while (filled.includes('{')) {
      filled = filled.replace(/\{([^{}]+)\}/gu, (_, inside) => {
        const range = /^(\d+)~(\d+)$/u.exec(inside);
        if (range) return String(random.int(Number(range[1]), Number(range[2])));
        return inside.includes('|') ? random.pick(inside.split('|')) : this.get(inside);
      });
    }
    return localise(filled, this.#context.county);
  }
}
