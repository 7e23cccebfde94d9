import { displayWidth } from '../../text/display-width.js';

/** A point of the drawing: across, then down. */
export type Point = readonly [x: number, y: number];

/** Units of a character, as large as the style sheet draws it on a small screen. */
const EM = 40;
/** The second line is set smaller. */
const SMALL_EM = EM * 0.8;
/** Height of the two lines. */
const HEIGHT = EM * 2.2;
/** How far apart the places are that are tried. */
const STEP = EM / 2;
/** Directions tried at each distance. */
const DIRECTIONS = 16;

/** What stands on a county: its name and, below it, how far it is. */
export interface MapLabel {
  /** The middle of the county. */
  readonly home: Point;
  readonly lines: readonly [name: string, state: string];
}

interface Box {
  readonly middle: Point;
  readonly width: number;
}

/** The middle of each label, such that none covers another: at home where there is room, else at the nearest free place. */
export function placeLabels(labels: readonly MapLabel[], width: number, height: number): Point[] {
  const placed: Box[] = [];
  return labels.map(({ home, lines: [name, state] }) => {
    const wide = Math.max(displayWidth(name) * EM, displayWidth(state) * SMALL_EM) / 2;
    const free = places(home, Math.hypot(width, height))
      .map((middle) => ({ middle, width: wide }))
      .find((box) => isWithin(box, width, height) && !placed.some((other) => doesCover(box, other)));
    // A map so full that nothing is free keeps its names at home: covered is better than gone.
    const box = free ?? { middle: home, width: wide };
    placed.push(box);
    return box.middle;
  });
}

function places([x, y]: Point, farthest: number): Point[] {
  const all: Point[] = [[x, y]];
  for (let distance = STEP; distance < farthest; distance += STEP) {
    for (let turn = 0; turn < DIRECTIONS; turn += 1) {
      const angle = (turn * 2 * Math.PI) / DIRECTIONS;
      all.push([Math.round(x + distance * Math.cos(angle)), Math.round(y + distance * Math.sin(angle))]);
    }
  }
  return all;
}

function isWithin({ middle: [x, y], width }: Box, right: number, bottom: number): boolean {
  return x >= width / 2 && x <= right - width / 2 && y >= HEIGHT / 2 && y <= bottom - HEIGHT / 2;
}

function doesCover(one: Box, other: Box): boolean {
  const across = Math.abs(one.middle[0] - other.middle[0]);
  const down = Math.abs(one.middle[1] - other.middle[1]);
  return across < (one.width + other.width) / 2 && down < HEIGHT;
}
