import type { TaskStage } from '../../model/vocabulary.js';

/** What is said of a domain that has nothing to read yet. */
export const AWAITED_WORDS = {
  title: (domain: string): string => `${domain}：情况说明`,
  notApproved: '尚未审定',
  approved: '已经审定',
  /** What comes next in a domain of which nothing is public yet. */
  next: {
    'not-started': '尚未开始梳理；梳理、报审、审定后公开',
    inventorying: '正在梳理，报审、审定后公开',
    submitted: '已经报审，审定后公开',
    approved: '信息正在整理，整理后公开',
    detailing: '信息正在整理，整理后公开',
    completed: '目前没有可以主动公开的信息',
  } satisfies Record<TaskStage, string>,
} as const;
