import type { CityMap, CountyShape } from '../../model/workspace.js';
import { placeLabels, type Point } from './map-labels.js';
import type { LeadView, MapView, TileView } from './views/map.js';

/** Width of the drawing in its own units. */
const WIDTH = 1000;
/** Points nearer than this to the last one drawn are left out; they would only make the page heavy. */
const NEAREST = 2;
/** A name this far from its county is tied to it by a line. */
const FAR = 30;

/** The city's own map as paths, with the same words as the tiles; an equirectangular projection about the middle latitude. */
export function mapView(map: CityMap, tiles: ReadonlyMap<string, TileView>): MapView {
  const project = projection(map.shapes);
  const shapes = map.shapes.flatMap(({ county, rings }) => {
    const tile = tiles.get(county);
    if (!tile) return [];
    const drawn = rings.map((ring) => thinned(ring.map(([longitude, latitude]) => project(longitude, latitude))));
    const { home, size } = middleOf(drawn);
    const path = drawn.map((ring) => `M${ring.map((point) => point.join(' ')).join('L')}Z`).join('');
    const { href, label, count, state, tone } = tile;
    return [{ href, label, count, state, tone, path, home, size }];
  });
  // Large counties first: there is room for their names at home, and the small ones look for theirs.
  const bySize = shapes.toSorted((one, other) => other.size - one.size);
  const points = placeLabels(
    bySize.map(({ home, label, state }) => ({ home, lines: [label, state] })),
    WIDTH,
    project.height,
  );
  return {
    width: WIDTH,
    height: project.height,
    approvalNumber: map.approvalNumber,
    shapes: shapes.map(({ href, label, count, state, tone, path }) => ({ href, label, count, state, tone, path })),
    labels: bySize.map(({ label, state, home }, index) => {
      const [x, y] = points[index] ?? home;
      return { label, state, x, y, lead: leadOf(home, [x, y]) };
    }),
  };
}

function leadOf([homeX, homeY]: Point, [x, y]: Point): LeadView | null {
  return Math.hypot(x - homeX, y - homeY) < FAR ? null : { homeX, homeY, x, y };
}

function projection(
  shapes: readonly CountyShape[],
): ((longitude: number, latitude: number) => Point) & { height: number } {
  const points = shapes.flatMap(({ rings }) => rings.flat());
  const [west, east] = extent(points.map(([longitude]) => longitude));
  const [south, north] = extent(points.map(([, latitude]) => latitude));
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = WIDTH / Math.max((east - west) * shrink, Number.EPSILON);
  const project = (longitude: number, latitude: number): Point => [
    Math.round((longitude - west) * shrink * scale),
    Math.round((north - latitude) * scale),
  ];
  return Object.assign(project, { height: Math.max(1, Math.round((north - south) * scale)) });
}

function extent(values: readonly number[]): [least: number, most: number] {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most];
}

function thinned(ring: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of ring) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= NEAREST) kept.push(point);
  }
  return kept;
}

/** The middle of the largest ring's box, near enough for a name, and how large that box is. */
function middleOf(rings: readonly (readonly Point[])[]): { home: Point; size: number } {
  const boxes = rings.map((ring) => {
    const [left, right] = extent(ring.map(([x]) => x));
    const [top, bottom] = extent(ring.map(([, y]) => y));
    const home: Point = [Math.round((left + right) / 2), Math.round((top + bottom) / 2)];
    return { home, size: (right - left) * (bottom - top) };
  });
  return boxes.toSorted((one, other) => other.size - one.size)[0] ?? { home: [0, 0], size: 0 };
}
