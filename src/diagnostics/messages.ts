/** What suppressions and baselines say. */
export const META_MESSAGES = {
  suppressionWithoutReason: (rule: string): string =>
    `豁免“${rule}”没有写理由，因此不起作用；请在规则名后面加上“ -- 理由”。`,
  unusedSuppression: (rule: string): string => `这条豁免对应的下一行没有“${rule}”问题；请删去这条注释。`,
  unknownRuleInSuppression: (rule: string): string => `没有名为“${rule}”的规则，这条豁免不起作用；请改正规则名或删去。`,
  misplacedSuppression:
    '这条豁免不起作用；请单独写成一行，放在问题的上一行：“# zwgk-disable-next-line 规则名 -- 理由”。',
  suppressionWithoutRule: '豁免注释没有写规则名；请写成“# zwgk-disable-next-line 规则名 -- 理由”。',
  baselineExpired: (rule: string, about: string, until: string, unit: string): string =>
    `“${about}”的问题（${rule}）原定 ${until} 前整改，现已到期仍未改好；请${unit === '' ? '' : `由${unit}`}整改，确需延期的重新写明理由和到期日。`,
  wholeCounty: '全县',
  baselineHead:
    ' 基线：暂时接受的存量问题，每条写明理由、责任单位和到期日，到期未整改即报错。\n 由 zwgk lint --update-baseline 增补和清理；理由、责任单位、到期日可以直接修改。',
} as const;
