import type { CityMap, CountyShape } from '../../model/workspace.js';
import type { MapView, TileView } from './views.js';

/** Width of the drawing in its own units. */
const WIDTH = 1000;
/** Points nearer than this to the last one drawn are left out; they would only make the page heavy. */
const NEAREST = 2;

type Point = readonly [x: number, y: number];

/** The city's own map as paths, with the same words as the tiles; an equirectangular projection about the middle latitude. */
export function mapView(map: CityMap, tiles: ReadonlyMap<string, TileView>): MapView {
  const project = projection(map.shapes);
  const shapes = map.shapes.flatMap(({ county, rings }) => {
    const tile = tiles.get(county);
    if (!tile) return [];
    const drawn = rings.map((ring) => thinned(ring.map(([longitude, latitude]) => project(longitude, latitude))));
    const [x, y] = labelPoint(drawn);
    const path = drawn.map((ring) => `M${ring.map((point) => point.join(' ')).join('L')}Z`).join('');
    return [{ href: tile.href, label: tile.label, count: tile.count, state: tile.state, tone: tile.tone, path, x, y }];
  });
  return { width: WIDTH, height: project.height, approvalNumber: map.approvalNumber, shapes };
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

/** The middle of the largest ring's box: near enough for a name. */
function labelPoint(rings: readonly (readonly Point[])[]): Point {
  const boxes = rings.map((ring) => {
    const [left, right] = extent(ring.map(([x]) => x));
    const [top, bottom] = extent(ring.map(([, y]) => y));
    return { area: (right - left) * (bottom - top), middle: [(left + right) / 2, (top + bottom) / 2] };
  });
  const largest = boxes.toSorted((one, other) => other.area - one.area)[0];
  return [Math.round(largest?.middle[0] ?? 0), Math.round(largest?.middle[1] ?? 0)];
}
