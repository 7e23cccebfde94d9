import type { IsoDate } from './iso-date.js';
import type { CellPlace } from './place.js';

/** One line of a county's request ledger (依申请公开.csv): no applicant data, only the dates that the law counts. */
export interface DisclosureRequest {
  readonly county: string;
  /** 编号. */
  readonly number: string;
  /** 受理日期. */
  readonly received: IsoDate;
  /** 延长: working days beyond the first 20, 0 to 20. */
  readonly extensionWorkdays: number;
  /** 答复日期. */
  readonly answered?: IsoDate;
  /** 结果. */
  readonly result?: string;
  readonly place: CellPlace;
}
