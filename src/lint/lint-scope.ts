import type { AttachmentStates } from '../catalog/find-attachments.js';
import type { Catalog } from '../model/catalog.js';
import type { Guide } from '../model/guide.js';
import type { IsoDate } from '../model/iso-date.js';
import type { CountyFolder, Workspace } from '../model/workspace.js';
import type { Preset } from './define-rule.js';

/** What every rule may ask about the run. Which of catalog and county is there depends on what is being walked. */
export interface LintScope {
  readonly workspace: Workspace;
  readonly asOf: IsoDate;
  readonly preset: Preset;
}

/** A catalog with what it is judged by. */
export interface CatalogScope {
  readonly county: CountyFolder;
  readonly guide: Guide;
  readonly catalog: Catalog;
  /** How the files stand that its entries name; looked up before the rules run, since rules touch no disk. */
  readonly attachments: AttachmentStates;
}
