/** What the search page says. */
export const SEARCH_MESSAGES = {
  loading: '正在查找……',
  none: (query: string): string =>
    query === ''
      ? '没有找到符合条件的信息；请放宽县市区、领域、日期等条件，或填写检索词。'
      : `没有找到含有“${query}”的信息；请换一个说法，或放宽县市区、领域、日期等条件。`,
  found: (count: number, isExact: boolean, isBrowsing: boolean): string =>
    `共找到${isExact ? '' : '约'} ${count} 条信息，按${isBrowsing ? '公开日期' : '相关程度'}排列。`,
  foundShown: (count: number, isExact: boolean, shown: number): string =>
    `共找到${isExact ? '' : '约'} ${count} 条信息，已显示前 ${shown} 条。`,
  failed: '检索数据没有读到；请检查网络后再试一次。',
  fieldName: (name: string): string => `${name}：`,
  also: '换个说法也能找到：',
  between: '、',
  undated: '未注明日期',
} as const;
