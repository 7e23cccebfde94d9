import { CHANNELS, type Channel } from '../../../model/vocabulary.js';

/** The words of the 目录 in the official layout. */
export const INVENTORY_MESSAGES = {
  countyDomainTitle: (county: string, domain: string) => `${county}${domain}领域基层政务公开标准目录`,
  countyTitle: (county: string, count: number) => `${county}${count}个领域基层政务公开标准目录`,
  cityTitle: (city: string, count: number) => `${city}${count}个领域基层政务公开标准目录（汇总）`,
  countyDomainFile: (county: string, number: number, domain: string) =>
    `目录-${county}-${String(number).padStart(2, '0')}-${domain}.xlsx`,
  countyFile: (county: string) => `目录-${county}.xlsx`,
  cityFile: (city: string) => `目录-${city}-汇总.xlsx`,
  catalogSheet: '目录',
  entrySheet: '条目清单',
  headings: {
    number: '序号',
    matter: '公开事项',
    category: '一级事项',
    item: '二级事项',
    content: '公开内容\n（要素）',
    basis: '公开依据',
    limit: '公开时限',
    publisher: '公开主体',
    channels: '公开渠道和载体\n（“■”为选择项，“□”为可选项）',
    audience: '公开对象',
    everyone: '全社会',
    someone: '特定群体',
    mode: '公开方式',
    proactive: '主动',
    onRequest: '依申请公开',
    tier: '公开层级',
    county: '县级',
    township: '乡级',
  },
  tick: '√',
  everyone: '全社会',
  element: (name: string) => `●${name}`,
  variant: (item: string, variant: string) => `${item}\n——${variant}`,
  localItem: (item: string) => `${item}\n（地方事项）`,
  notApplicable: (reason: string) => (reason === '' ? '【不涉及】' : `【不涉及：${reason}】`),
  notInventoried: '【尚未梳理】',
  responsible: (unit: string) => `责任单位：${unit}`,
  approval: (submitted: string | undefined, approved: string | undefined) =>
    approved ? `审定日期：${approved}` : submitted ? `报审日期：${submitted}（尚未审定）` : '尚未报审',
  sectionBanner: (number: number, domain: string, unit: string, rows: number, approval: string) =>
    `${number}.${domain}领域（${unit}，${rows}项，${approval}）`,
  entryTitle: (title: string) => `${title}·条目清单`,
  entryHeadings: [
    '序号',
    '领域',
    '一级事项',
    '二级事项',
    '条目名称',
    '形成日期',
    '公开日期',
    '公开属性',
    '公开渠道和载体',
    '链接',
  ],
  noEntries: '目录中还没有条目。',
  noRows: '没有事项。',
} as const;

const CHOSEN = '■';
const NOT_CHOSEN = '□';
/** How the official layout sets the 13 channels: two on a line where they fit. */
const LINE_STARTS: ReadonlySet<Channel> = new Set<Channel>([
  '政府网站',
  '两微一端',
  '广播电视',
  '公开查阅点',
  '便民服务站',
  '社区/企事业单位/村公示栏(电子屏)',
  '精准推送',
]);

/** All 13 channels in order, ■ the chosen ones, □ the others, on the seven lines of the official layout. */
export function channelBoxes(chosen: ReadonlySet<Channel>): string {
  return CHANNELS.map((channel, index) => {
    const box = `${chosen.has(channel) ? CHOSEN : NOT_CHOSEN}${channel}`;
    return (index === 0 ? '' : LINE_STARTS.has(channel) ? '\n' : ' ') + box;
  }).join('');
}
