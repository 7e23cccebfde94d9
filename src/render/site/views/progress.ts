import type { IsoDate } from '../../../model/iso-date.js';
import type { Tone } from './county.js';
import type { TrailView } from './frame.js';

/** The progress board. */
export interface ProgressView {
  readonly trail: TrailView;
  readonly title: string;
  readonly asOf: IsoDate;
  readonly milestones: readonly MilestoneView[];
  readonly tasks: readonly TaskView[];
  readonly heat: HeatView;
  /** The legend, in the order of the stages. */
  readonly stages: readonly { readonly tone: Tone; readonly mark: string; readonly word: string }[];
}

/** A milestone with its bar. */
export interface MilestoneView {
  readonly name: string;
  readonly due: IsoDate;
  readonly share: string;
  /** 0 to 100. */
  readonly percent: number;
  readonly state: string;
  readonly isLate: boolean;
}

/** A row of the 附件 task table. */
export interface TaskView {
  readonly number: number;
  readonly domain: string;
  readonly href: string | null;
  readonly unit: string;
  readonly department: string;
  readonly due: IsoDate;
  readonly stage: string;
  readonly tone: Tone;
  readonly inventory: string;
  readonly detail: string;
  readonly state: string;
  readonly isLate: boolean;
}

/** County × domain as a drawing, and the same as a table. */
export interface HeatView {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly HeatLabelView[];
  /** The counties, each with the marks of its domains in one text: they say what the colours say. */
  readonly rows: readonly (HeatLabelView & { readonly marks: string })[];
  /** Where the marks of a row stand, one place a character. */
  readonly markPlaces: string;
  /** The squares of each colour as one path: a shape for each would make the page several times as heavy. */
  readonly tones: readonly { readonly tone: Tone; readonly path: string }[];
  /** For each county, how many domains stand in each stage. */
  readonly lines: readonly { readonly label: string; readonly href: string; readonly counts: readonly number[] }[];
}

/** A label of the drawing. */
export interface HeatLabelView {
  readonly label: string;
  readonly x: number;
  readonly y: number;
}
