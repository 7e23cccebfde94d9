// Which bureau answers for a domain, its mark in a 文号 and its made-up telephone.
import { hash } from './random.mjs';

const BUREAUS = [
  ['发展和改革局', '发改'],
  ['公共资源交易中心', '公资'],
  ['农业农村局', '农'],
  ['扶贫开发办公室', '扶办'],
  ['教育局', '教'],
  ['财政局', '财'],
  ['城市管理和综合执法局', '城管'],
  ['城市管理和综合执法局', '城管'],
  ['自然资源局', '自然资'],
  ['自然资源局', '自然资'],
  ['应急管理局', '应急'],
  ['应急管理局', '应急'],
  ['人力资源和社会保障局', '人社'],
  ['社会保险服务中心', '社保'],
  ['生态环境局', '环'],
  ['税务局', '税'],
  ['民政局', '民'],
  ['民政局', '民'],
  ['住房和城乡建设局', '住建'],
  ['住房和城乡建设局', '住建'],
  ['住房和城乡建设局', '住建'],
  ['卫生健康局', '卫健'],
  ['司法局', '司'],
  ['文化旅游广电体育局', '文旅广体'],
  ['市场监督管理局', '市监'],
  ['公安局', '公'],
];

const ZONE_BUREAUS = {
  发展和改革局: '产业发展局',
  公共资源交易中心: '产业发展局',
  农业农村局: '社会事务局',
  扶贫开发办公室: '社会事务局',
  教育局: '社会事务局',
  财政局: '财政金融局',
  城市管理和综合执法局: '综合执法大队',
  自然资源局: '国土规划建设局',
  应急管理局: '安全生产监督管理局',
  人力资源和社会保障局: '组织人事局',
  社会保险服务中心: '组织人事局',
  民政局: '社会事务局',
  住房和城乡建设局: '国土规划建设局',
  卫生健康局: '社会事务局',
  司法局: '社会事务局',
  文化旅游广电体育局: '社会事务局',
};

/** The 责任单位 of a domain (its 序号) in a county. */
export function unitOf(county, number) {
  const [bureau, mark] = BUREAUS[number - 1];
  return { name: bureauName(county, bureau), mark };
}

/** A bureau by its common name, for example 财政局. */
export function bureauName(county, bureau) {
  if (bureau === '生态环境局') return `邵阳市生态环境局${county.isZone ? '经开区' : county.short}分局`;
  if (bureau === '税务局') return `国家税务总局${county.isZone ? '邵阳经济技术开发区' : county.name}税务局`;
  if (bureau === '公安局' && (county.isZone || county.isUrban)) {
    return `邵阳市公安局${county.isZone ? '经开区' : county.short}分局`;
  }
  if (county.isZone) return `${county.name}${ZONE_BUREAUS[bureau] ?? bureau}`;
  return `${county.name}${bureau}`;
}

/** A telephone that cannot exist: seven digits that begin with 00000. */
export function telephone(...key) {
  return `0739-00000${String(1 + (hash(key.join('/')) % 99)).padStart(2, '0')}`;
}
