/** A part of an address below 乡镇/街道. Offsets are UTF-16 units, end exclusive. */
export interface AddressDetail {
  readonly start: number;
  readonly end: number;
}

/** 乡镇 or 街道 as the end of a place name, not in 乡村, 城镇 and the like. */
const TOWN = '(?:街道办事处|街道|(?<![乡城各全村集])镇(?!街道|村|级)|(?<![城各全])乡(?![村镇亲级土]))';
const NUMBER = '(?<![第月期〕\\]])(?:[0-9\\uFF10-\\uFF19]{1,5}|[一二三四五六七八九十百]{1,4})';
/** A group, a door, a building: what leads to one household. */
const HOUSEHOLD = `${NUMBER} ?(?:村民小组|小组|组|号|栋|幢|单元|室)`;
const DETAIL = new RegExp(
  `${TOWN}((?:(?!${TOWN})[^,\\uFF0C;\\uFF1B。、\\s]){0,24}?${HOUSEHOLD}(?:[^,\\uFF0C;\\uFF1B。、\\s]{0,12}?${HOUSEHOLD})*)`,
  'u',
);
const BELOW_TOWN = new RegExp(`${TOWN}((?:(?!${TOWN})[^,\\uFF0C;\\uFF1B。、\\s*]){2,40})$`, 'u');

/** The household part of an address in running text, or undefined. */
export function findHousehold(text: string): AddressDetail | undefined {
  return detailOf(DETAIL.exec(text));
}

/** Everything below 乡镇/街道 in a text that is an address as a whole. */
export function findBelowTown(text: string): AddressDetail | undefined {
  return findHousehold(text) ?? detailOf(BELOW_TOWN.exec(text.trimEnd()));
}

function detailOf(match: RegExpExecArray | null): AddressDetail | undefined {
  if (match === null) return undefined;
  const end = match.index + match[0].length;
  return { start: end - (match[1] ?? '').length, end };
}
