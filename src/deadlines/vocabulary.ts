import type { LimitUnit } from '../model/limit.js';

/**
 * The words of 公开时限 phrases by the letter of their token. The tokeniser takes the longest word at each place; what is
 * in no list is free text (letter T). Words under T only keep a marker inside them from being taken for one (内 in 内容).
 */
export const LIMIT_WORDS = {
  /** A number follows its own rule; 一周 and 20个工作日 both are N U. */
  F: ['自', '从', '在'],
  A: ['之日起', '当日起', '之日', '起'],
  P: ['之后', '以后', '后'],
  B: ['之前', '以前', '前'],
  W: ['时'],
  I: ['之内', '以内', '内'],
  E: ['每'],
  Y: ['按照', '按'],
  O: ['及时', '实时', '即时', '立即', '随时', '第一时间'],
  C: ['主动公开', '予以公开', '向社会公开', '公开', '公示', '公告', '集中公布', '公布', '发布', '更新'],
  D: ['公示期限', '公示时间', '公示期', '公告期限', '公告时间', '公告期', '征求意见期限', '征求意见期'],
  M: ['不得少于', '不少于', '不低于', '至少'],
  L: ['长期'],
  K: ['动态调整', '动态更新', '动态管理'],
  R: ['随'],
  J: ['与'],
  S: ['同步', '同时', '一并'],
  G: ['对外公布的时限', '对外公布的期限', '公布的时限', '公布的期限', '规定的时限', '规定的期限'],
  V: ['年底', '年末'],
  X: ['次'],
  H: ['提前'],
  Q: ['不晚于', '不迟于', '最迟'],
  m: ['次月', '下月'],
  y: ['次年', '下一年'],
  Z: ['另有规定的从其规定', '另有规定的,从其规定', '另有规定的除外', '另有规定除外', '另有规定的,除外'],
  '(': ['('],
  ')': [')'],
  ',': [',', ';'],
  '、': ['、'],
  T: [
    '内容',
    '内部',
    '国内',
    '自然',
    '自治',
    '自主',
    '自愿',
    '自建',
    '存在',
    '所在',
    '在职',
    '在建',
    '在线',
    '时限',
    '时间',
    '前期',
    '后期',
    '起草',
    '起诉',
    '首次',
    '参与',
  ],
} as const satisfies Record<string, readonly string[]>;

/** Unit words, with the unit and how many of it they mean. */
export const LIMIT_UNITS: readonly (readonly [word: string, unit: LimitUnit, factor: number])[] = [
  ['个工作日', 'workday', 1],
  ['工作日', 'workday', 1],
  ['个自然日', 'day', 1],
  ['自然日', 'day', 1],
  ['日', 'day', 1],
  ['天', 'day', 1],
  ['个小时', 'hour', 1],
  ['小时', 'hour', 1],
  ['周', 'week', 1],
  ['个星期', 'week', 1],
  ['个月', 'month', 1],
  ['月', 'month', 1],
  ['半年', 'month', 6],
  ['个季度', 'quarter', 1],
  ['季度', 'quarter', 1],
  ['季', 'quarter', 1],
  ['年', 'year', 1],
];

/** How a unit is printed after a number. */
export const UNIT_AFTER_NUMBER: Readonly<Record<LimitUnit, string>> = {
  workday: '个工作日',
  day: '日',
  hour: '小时',
  week: '周',
  month: '个月',
  quarter: '个季度',
  year: '年',
};

/** How a unit is printed after 每, where the number is 1. */
export const UNIT_AFTER_EVERY: Readonly<Record<LimitUnit, string>> = {
  workday: '1个工作日',
  day: '日',
  hour: '小时',
  week: '周',
  month: '月',
  quarter: '季度',
  year: '年',
};

export const CHINESE_DIGITS = '〇一二三四五六七八九';
export const TEN = '十';
export const HUNDRED = '百';
export const TWO = '两';

/** Where a phrase does not say what starts the clock: 《条例》第二十六条. */
export const DEFAULT_EVENT = '信息形成或者变更';

/** A text before an amount that ends so tells an event (资金分配结果下达15个工作日内); any other is a subject (处罚决定20个工作日内). */
export const EVENT_ENDINGS = [
  '形成或者变更',
  '形成或变更',
  '形成(变更)',
  '(形成、变更)',
  '形成',
  '变更',
  '下达',
  '确定',
  '作出',
  '结束',
  '签订',
  '批准',
  '批复',
  '发布',
  '印发',
  '生效',
  '完成',
  '获取',
  '制定',
] as const;

/** A subject that means "whatever the other parts do not name". */
export const REMAINDER_WORDS = ['其他', '其它', '其余'] as const;

/** Joins of a subject (行政许可、行政处罚事项) and the words that carry no meaning at its ends. */
export const SUBJECT_JOINS = /[、和或及与]/u;
export const SUBJECT_PREFIXES = ['行政', '其他', '执法'] as const;
export const SUBJECT_SUFFIXES = ['事项', '信息', '内容', '记录', '情况', '公告'] as const;

/** The pieces that {@link formatLimit} prints. */
export const LIMIT_PIECES = {
  from: '自',
  at: '在',
  dayFrom: '之日起',
  within: '内',
  before: '前',
  ahead: '提前',
  after: '后',
  when: '时',
  accordingTo: '按',
  atOnce: '及时公开',
  withWord: '与',
  inStep: '同步公开',
  every: '每',
  renew: '更新',
  nextMonth: '次月',
  nextYear: '次年',
  month: '月',
  day: '日',
  announce: '公布',
  yearEndOnce: '年底前公布1次',
  atLeast: '不少于',
  announcedTime: '时对外公布的时限内公开',
  standing: '长期公开',
  dynamic: '(动态调整)',
  unlessLaw: '法律、法规另有规定的从其规定',
  separator: ';',
} as const;

/** 《条例》第二十六条 as a phrase: the outer bound of whatever is published on one's own initiative. */
export const REGULATION_LIMIT_PHRASE = '信息形成或者变更之日起20个工作日内';

/** The limit of a 解读, for reports. */
export const INTERPRETATION_LIMIT = '与文件同步解读，至迟3个工作日内';

/** How a 二级事项 is called together with its 分项. */
export function variantName(item: string, variant: string | undefined): string {
  return variant === undefined ? item : `${item}(${variant})`;
}
