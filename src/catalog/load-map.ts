import { ConfigError } from '../diagnostics/errors.js';
import type { MapSource } from '../model/config.js';
import { FILE_NAMES, MAP_NAME_PROPERTIES } from '../model/keys.js';
import type { PlanCounty } from '../model/plan.js';
import type { CityMap, CountyShape } from '../model/workspace.js';
import { decodeBytes } from '../source/decode.js';
import { isInside } from '../source/inside.js';
import { asList, asMapping, asText, at } from '../source/raw.js';
import { readBytes } from '../source/read-source.js';
import { WORKSPACE_MESSAGES as M } from './messages.js';

type Ring = CountyShape['rings'][number];

/** Reads the GeoJSON that 地图 names. A map that lacks a county, or is none, is a ConfigError: half a map must not be published. */
export async function loadMap(root: string, source: MapSource, counties: readonly PlanCounty[]): Promise<CityMap> {
  const { file } = source;
  if (!(await isInside(root, file))) throw new ConfigError(M.mapOutside(file), FILE_NAMES.config);
  const read = await readBytes(root, file);
  if ('problem' in read) throw new ConfigError(read.problem.message, FILE_NAMES.config);
  const features = asList(at(asMapping(parseJson(read.bytes)), 'features'));
  if (!features) throw new ConfigError(M.mapBroken(file), file);
  const rings = new Map<string, Ring[]>();
  for (const feature of features) {
    const county = countyOf(feature, counties);
    if (county) rings.set(county.name, [...(rings.get(county.name) ?? []), ...ringsOf(feature)]);
  }
  const missing = counties.filter(({ name }) => (rings.get(name) ?? []).length === 0);
  if (missing.length > 0)
    throw new ConfigError(
      M.mapCounties(
        file,
        missing.map(({ name }) => name),
      ),
      file,
    );
  return {
    approvalNumber: source.approvalNumber,
    shapes: counties.map(({ name }) => ({ county: name, rings: rings.get(name) ?? [] })),
  };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeBytes(bytes).text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function countyOf(feature: unknown, counties: readonly PlanCounty[]): PlanCounty | undefined {
  const properties = asMapping(at(asMapping(feature), 'properties'));
  const names = MAP_NAME_PROPERTIES.map((key) => asText(at(properties, key)));
  return counties.find(({ name, shortName }) => names.includes(name) || names.includes(shortName));
}

/** The rings of a Polygon or MultiPolygon; anything else has none. */
function ringsOf(feature: unknown): Ring[] {
  const geometry = asMapping(at(asMapping(feature), 'geometry'));
  const coordinates = asList(at(geometry, 'coordinates')) ?? [];
  const type = at(geometry, 'type');
  const polygons = type === 'MultiPolygon' ? coordinates : type === 'Polygon' ? [coordinates] : [];
  return polygons
    .flatMap((polygon) => asList(polygon) ?? [])
    .map((ring) => (asList(ring) ?? []).map(pointOf).filter((point) => point !== undefined))
    .filter((ring) => ring.length >= 4);
}

function pointOf(raw: unknown): Ring[number] | undefined {
  const [longitude, latitude] = (asList(raw) ?? []).map(Number);
  if (longitude === undefined || latitude === undefined) return undefined;
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? [longitude, latitude] : undefined;
}
