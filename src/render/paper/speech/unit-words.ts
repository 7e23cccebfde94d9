import { listed } from './listed.js';

/** Latin units and how they are read. Capitals count: `M` is no metre. */
export const UNIT_WORDS: Readonly<Record<string, string>> = {
  m: '米',
  km: '公里',
  cm: '厘米',
  mm: '毫米',
  μm: '微米',
  '㎜': '毫米',
  '㎝': '厘米',
  'm²': '平方米',
  m2: '平方米',
  '㎡': '平方米',
  'm³': '立方米',
  m3: '立方米',
  '㎥': '立方米',
  'km²': '平方公里',
  km2: '平方公里',
  '㎞': '公里',
  '㎞²': '平方公里',
  'cm²': '平方厘米',
  'mm²': '平方毫米',
  'hm²': '公顷',
  hm2: '公顷',
  ha: '公顷',
  g: '克',
  kg: '公斤',
  '㎏': '公斤',
  mg: '毫克',
  '㎎': '毫克',
  μg: '微克',
  ug: '微克',
  ng: '纳克',
  t: '吨',
  L: '升',
  l: '升',
  mL: '毫升',
  ml: '毫升',
  ML: '毫升',
  h: '小时',
  min: '分钟',
  s: '秒',
  d: '天',
  W: '瓦',
  kW: '千瓦',
  KW: '千瓦',
  MW: '兆瓦',
  kWh: '千瓦时',
  'kW·h': '千瓦时',
  V: '伏',
  kV: '千伏',
  KV: '千伏',
  kVA: '千伏安',
  KVA: '千伏安',
  Hz: '赫兹',
  Pa: '帕',
  kPa: '千帕',
  MPa: '兆帕',
  dB: '分贝',
  'dB(A)': '分贝',
  Mbps: '兆',
  BP: '个基点',
  BPs: '个基点',
  bp: '个基点',
  '℃': '摄氏度',
  '°C': '摄氏度',
};

/** Units that may stand without a number, as in 单位：mg/L; a lone `m` or `t` is more likely a letter. */
export const UNITS_ALONE: readonly string[] = Object.keys(UNIT_WORDS).filter(
  (unit) => unit.length > 1 && !/^(?:BPs?|bp|ha|min|m[23]|Pa|ML)$/u.test(unit),
);

/** What an amount is of, before a stroke: 100元/人. */
export const BASE_UNITS: readonly string[] = listed(String.raw`
  元 角 分 公斤 千克 毫克 微克 克 斤 吨 公里 平方米 立方米 米 升 毫升 千瓦时 度 人次 人 次 个 名
  件 头 只 羽 株 课时 小时
`);

/** What may stand behind the stroke. */
export const PER_WORDS: readonly string[] = listed(String.raw`
  人次 人 户 亩 公顷 年 月 天 日 小时 分钟 秒 周 季度 季 学期 学年 期 次 平方公里 平方米 立方米
  公里 千米 米 升 毫升 公斤 千克 克 斤 吨 度 千瓦时 生 头 只 羽 株 台 辆 车 套 个 件 份 张 本
  册 处 校 村 床 课时 节 班 例 瓶 盒 袋 吨公里
`);
