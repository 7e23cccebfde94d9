// Single values and entries that are set by hand: attachments, tables, codes, things that are not published.

/** Rows whose records stand in a table beside the catalog. */
export const BULK_TABLES = {
  '新宁县/05-02-03': { file: '数据/义务教育学校名录.xlsx', sheet: '学校名录', count: 68 },
  '新宁县/16-02-03': { file: '数据/A级纳税人名单.csv', count: 60 },
  '隆回县/05-02-03': { file: '数据/义务教育学校名录.csv', count: 96 },
  '邵东市/01-02-05': { file: '数据/企业投资项目备案.xlsx', sheet: '备案项目', count: 40 },
};

/** Rows whose entries carry a stable 编号. */
export const NUMBERED_ROWS = /^(01-02-0[15]|02-01-03|05-0[35]-01|22-01-08-02|25-01-0[24])$/u;

const VALUES = {
  '新宁县/06-01-01-01/0/一般公共预算收入表': {
    附件: '附件/2020年一般公共预算收支表.xlsx',
    说明: '2020年新宁县一般公共预算收入表',
  },
  '新宁县/06-01-01-01/0/一般公共预算支出表': {
    附件: '附件/2020年一般公共预算收支表.xlsx',
    说明: '2020年新宁县一般公共预算支出表',
  },
  '新宁县/05-02-02/0/学校数据': { 附件: '附件/教育统计数据.csv', 说明: '2019—2020学年度教育统计数据' },
  '隆回县/06-01-01-01/0/一般公共预算收入表': {
    附件: '附件/2020年一般公共预算收支表.xlsx',
    说明: '2020年隆回县一般公共预算收入表',
  },
};

/** The value set by hand for an element of the n-th entry of a row, or undefined. */
export function valueByHand(countyName, code, index, element) {
  return VALUES[`${countyName}/${code}/${index}/${element}`];
}

const EXTRA_ENTRIES = {
  '新宁县/05-10-01': [
    {
      名称: '全县中小学校视频监控点位布置图',
      公开属性: '不予公开',
      理由: '公开后可能危及校园公共安全',
      依据: '《中华人民共和国政府信息公开条例》第十四条',
      形成日期: '2020-05-20',
    },
  ],
  '新宁县/15-02-02': [
    {
      名称: '某公司涉商业秘密的环境违法案件调查附件',
      公开属性: '不予公开',
      理由: '涉及第三方商业秘密，征求意见后第三方不同意公开',
      依据: '《中华人民共和国政府信息公开条例》第十五条',
      形成日期: '2020-06-18',
    },
  ],
  '隆回县/05-09-01': [
    {
      名称: '2020年春季开学督导反馈意见（个别学校）',
      公开属性: '依申请公开',
      形成日期: '2020-05-12',
    },
  ],
};

/** Entries added after the others of a row. */
export function extraEntries(countyName, code) {
  return EXTRA_ENTRIES[`${countyName}/${code}`] ?? [];
}
