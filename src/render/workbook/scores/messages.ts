import type { IsoDate } from '../../../model/iso-date.js';
import type { DeductionReason, ScoringProfile } from '../../../model/scoring.js';

/** The words of the assessment workbook. */
export const SCORE_MESSAGES = {
  fileName: (scope: string, profile: string, asOf: IsoDate) => `测评表-${scope}-${profile}-${asOf}.xlsx`,
  title: (city: string) => `${city}基层政务公开测评得分`,
  totalSheet: '得分总表',
  mendSheet: '整改次序',
  totalHeadings: (drawn: number) => [
    '序号',
    '县市区',
    '全部领域平均分',
    `抽取${drawn}个领域最低分`,
    `抽取${drawn}个领域最高分`,
    '扣分指标数',
    '最低分所抽的领域',
  ],
  countyTitle: (county: string) => `${county}基层政务公开测评表`,
  countyHeadings: ['序号', '测评指标', '指标分值', '扣分', '失分原因', '整改情况'],
  domainBanner: (domain: string, score: string, isWorst: boolean) =>
    `${domain}领域  得分${score}${isWorst ? '  ▲列入最低分抽取' : ''}`,
  countySummary: (mean: string, worst: string, drawn: number) =>
    `全部领域平均${mean}分，抽取${drawn}个领域最低${worst}分`,
  indicator: (category: string, item: string) => `${category}：${item}`,
  variant: (item: string, variant: string) => `${item}（${variant}）`,
  mendTitle: (city: string) => `${city}基层政务公开整改次序（按可挽回分数）`,
  mendHeadings: [
    '序号',
    '县市区',
    '领域',
    '测评指标',
    '失分原因',
    '可挽回领域分',
    '可挽回平均分',
    '可挽回最低分',
    '整改情况',
  ],
  noMends: '没有可以整改的失分指标。',
  noCounties: '没有可以测评的县市区。',
  profile: ({ title, keeps, drawnDomains, countsUnseen, note }: ScoringProfile) =>
    [
      `测评口径：${title}。${note ?? ''}`,
      `得分比例：不涉及${share(keeps.notApplicable)}，未梳理${share(keeps.missing)}，内容有误${share(keeps.faulty)}，要素不全${keeps.incomplete === 'proportional' ? '按比例' : share(keeps.incomplete)}，未公开${share(keeps.unpublished)}，更新不及时${share(keeps.stale)}，逾期公开${share(keeps.late)}。`,
      drawnDomains === undefined
        ? '全部领域计入。'
        : `每次随机抽取${drawnDomains}个领域；最低分为抽中得分最低的${drawnDomains}个领域时的得分，平均分为随机抽取的期望。`,
      countsUnseen ? '核对为“未见”的事项计入。' : '核对为“未见”的事项不计入。',
    ].join('\n'),
  reason: (reason: DeductionReason, count: number) => REASONS[reason](count),
  reasonSeparator: '；',
} as const;

const REASONS: Readonly<Record<DeductionReason, (count: number) => string>> = {
  missing: () => '未梳理，没有内容',
  'not-applicable': () => '只有情况说明（不涉及）',
  faulty: (count) => `${count}条内容有误`,
  incomplete: (count) => `${count}处要素不全`,
  unpublished: (count) => `${count}条未公开`,
  stale: (count) => `${count}条更新不及时`,
  late: (count) => `${count}条逾期公开`,
};

function share(of: number): string {
  return `计${Math.round(of * 1000) / 10}%`;
}
