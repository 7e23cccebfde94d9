import type { ItemForm } from '../../../catalog/cells/item-form.js';
import type { Guide } from '../../../model/guide.js';
import type { IsoDate } from '../../../model/iso-date.js';

/** Of what the workbook speaks. */
export interface TemplateScope {
  readonly county: string;
  readonly guide: Guide;
  /** Empty when the catalog has none. */
  readonly responsibleUnit: string;
  readonly asOf: IsoDate;
  readonly isSample: boolean;
}

/** An item's form and the name of its sheet. */
export interface NamedForm {
  readonly form: ItemForm;
  readonly sheet: string;
  /** What the sheet calls its item, for the way back. */
  readonly address: string;
}
