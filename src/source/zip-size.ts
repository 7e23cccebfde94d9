import { crc32, inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const FILE_ENTRY = 0x04034b50;
const DEFLATED = 8;

/** Bytes that a zip file says it unpacks to, from its central directory; undefined when it is no readable zip. Guards against zip bombs. */
export function unpackedSize(bytes: Uint8Array): number | undefined {
  return directoryOf(bytes)?.reduce((total, { size }) => total + size, 0);
}

/** Names of the files in a zip, from its central directory; undefined when it is no readable zip. */
export function zipNames(bytes: Uint8Array): string[] | undefined {
  return directoryOf(bytes)?.map(({ name }) => name);
}

/**
 * Whether every file in a zip unpacks to just the bytes that its directory says, by size and checksum. A damaged one must not reach
 * a reader that trusts it: that may never come to an end.
 */
export function isZipWhole(bytes: Uint8Array): boolean {
  return directoryOf(bytes)?.every((entry) => isEntryWhole(bytes, entry)) ?? false;
}

function isEntryWhole(bytes: Uint8Array, { size, packed, method, checksum, offset }: ZipEntry): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== FILE_ENTRY) return false;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) return false;
  const body = bytes.subarray(start, start + packed);
  try {
    const whole = method === DEFLATED ? inflateRawSync(body, { maxOutputLength: Math.max(1, size) }) : body;
    return whole.length === size && crc32(whole) === checksum;
  } catch {
    return false; // zlib throws for bytes that do not unpack, or to more than they should
  }
}

interface ZipEntry {
  readonly name: string;
  /** Unpacked, in bytes. */
  readonly size: number;
  readonly packed: number;
  readonly method: number;
  readonly checksum: number;
  /** Of the file's own header. */
  readonly offset: number;
}

function directoryOf(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({
      name,
      size: view.getUint32(at + 24, true),
      packed: view.getUint32(at + 20, true),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record stands in the last 64 kB, behind it only a comment. */
function findEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}
