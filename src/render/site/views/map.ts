import type { Tone } from './county.js';

/** A county on the schematic map. */
export interface TileView {
  readonly href: string;
  readonly label: string;
  readonly column: number;
  readonly row: number;
  readonly count: number;
  readonly state: string;
  readonly tone: Tone;
}

/** The workspace's own map of the city; `width` and `height` in the drawing's units. */
export interface MapView {
  readonly width: number;
  readonly height: number;
  /** 审图号, printed below. */
  readonly approvalNumber: string;
  readonly shapes: readonly MapShapeView[];
  /** Drawn over all shapes, so that no neighbour covers a name. */
  readonly labels: readonly MapLabelView[];
}

/** A county on the map: its outline as SVG path data. */
export interface MapShapeView extends Omit<TileView, 'column' | 'row'> {
  readonly path: string;
}

/** The two lines that stand on a county, about their middle. */
export interface MapLabelView {
  readonly label: string;
  readonly state: string;
  readonly x: number;
  readonly y: number;
  /** Ties a name that found no room at home to its county; else null. */
  readonly lead: LeadView | null;
}

/** A line from the middle of a county to its name. */
export interface LeadView {
  readonly homeX: number;
  readonly homeY: number;
  readonly x: number;
  readonly y: number;
}
