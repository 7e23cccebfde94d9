/** Words by which the audit knows what a column or a page is. */

/** A column without entries that says why: 不涉及, 情况说明 and the like. */
export const EMPTINESS_WORDS = /不涉及|情况说明|无此类|本单位无|没有此项/u;

/** Columns that must move every two weeks (国办秘函〔2019〕19号). */
export const NEWS_COLUMNS = /动态|要闻|新闻|快讯/u;

/** Columns that must move every six months. */
export const NOTICE_COLUMNS = /通知|公告|公示|政策|文件|法规|规章|解读/u;

/** Guides to a service: they change when the service does, not by the calendar, whatever documents they come with. */
export const SERVICE_COLUMNS = /办事指南|服务指南|检索服务|办事服务/u;

/** Pages that are there to search, when they have a field for it. */
export const SEARCH_COLUMNS = /检索|搜索|查询|查找/u;
