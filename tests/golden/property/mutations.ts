import * as fc from 'fast-check';

/** One way to spoil a file, as data, so that a failure prints what was done and can be made again. */
export type Mutation =
  | { readonly kind: 'flip-byte'; readonly at: number; readonly byte: number }
  | { readonly kind: 'insert-bytes'; readonly at: number; readonly bytes: readonly number[] }
  | { readonly kind: 'cut'; readonly from: number; readonly length: number }
  | { readonly kind: 'truncate'; readonly at: number }
  | { readonly kind: 're-encode'; readonly how: 'bom' | 'utf16' | 'crlf' | 'cr' | 'nul' }
  | {
      readonly kind: 'line';
      readonly at: number;
      readonly how: 'delete' | 'double' | 'swap' | 'indent' | 'outdent' | 'tab';
    }
  | { readonly kind: 'key'; readonly at: number; readonly key: string }
  | { readonly kind: 'value'; readonly at: number; readonly value: string }
  | { readonly kind: 'deep'; readonly at: number; readonly depth: number; readonly style: 'flow' | 'block' }
  | { readonly kind: 'huge'; readonly at: number; readonly unit: string }
  | { readonly kind: 'aliases'; readonly at: number; readonly levels: number };

/** Keys that a file may come to have by accident or by malice. */
const KEYS = [
  '__proto__',
  'constructor',
  'toString',
  '名称',
  '内容',
  '目录',
  '分项',
  '不涉及',
  '要素',
  '0',
  '""',
  '? [a, b]',
  '~',
  '<<',
  '领域：义务教育',
  '430522196503124519',
  '学校\u200B地址',
  '𠮷'.repeat(300),
];

/** Values of every wrong type, and texts that patterns have to work on. */
const VALUES = [
  '',
  '~',
  'true',
  '1e999',
  '-0',
  '[]',
  '{}',
  '[[[]]]',
  '{a: {b: [1, {c: d}]}}',
  '{无: }',
  '{无: [], 链接: {}, 附件: 1}',
  '2020-13-45',
  '2020年9月31日',
  '44000',
  '9999-12-31',
  '0000-00-00',
  '!!binary AAAA',
  '!!js/function "x"',
  '*nowhere',
  '&a [*a]',
  '|',
  '>-',
  '"',
  "'",
  '@',
  '`',
  '%',
  '- - - -',
  'javascript:alert(1)',
  'http://[::1',
  '../../../../etc/passwd',
  'C:\\CON',
  '数据/不存在.xlsx',
  '430522196503124519 13800001234 6217995550012345679 a@b.cn',
  '1956年3月12日出生,住桃洪镇文昌村3组12号',
  '《'.repeat(2000) + '》'.repeat(2000),
  '《' + '〈〉'.repeat(5000),
  'a@'.repeat(4000),
  '1'.repeat(5000),
  '1 '.repeat(5000),
  '镇'.repeat(3000) + '3组',
  '出生'.repeat(3000),
  '待补充'.repeat(1000),
  '\u202E倒过来\u0000',
  '\uD800',
];

const at = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const byte = fc.integer({ min: 0, max: 255 });

/** Any mutation; the costly ones are rare, so that 2,000 runs stay short. */
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ kind: fc.constant('flip-byte' as const), at, byte }) },
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant('insert-bytes' as const), at, bytes: fc.array(byte, { maxLength: 40 }) }),
  },
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('cut' as const), from: at, length: fc.nat(400) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('truncate' as const), at }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('re-encode' as const),
      how: fc.constantFrom('bom' as const, 'utf16' as const, 'crlf' as const, 'cr' as const, 'nul' as const),
    }),
  },
  {
    weight: 20,
    arbitrary: fc.record({
      kind: fc.constant('line' as const),
      at,
      how: fc.constantFrom(
        'delete' as const,
        'double' as const,
        'swap' as const,
        'indent' as const,
        'outdent' as const,
        'tab' as const,
      ),
    }),
  },
  { weight: 16, arbitrary: fc.record({ kind: fc.constant('key' as const), at, key: fc.constantFrom(...KEYS) }) },
  { weight: 24, arbitrary: fc.record({ kind: fc.constant('value' as const), at, value: fc.constantFrom(...VALUES) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('deep' as const),
      at,
      depth: fc.integer({ min: 10, max: 20_000 }),
      style: fc.constantFrom('flow' as const, 'block' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('huge' as const),
      at,
      unit: fc.constantFrom('x', '1', '村', 'a@', '3组', '《〈', ' ', '1 ', '出生', '-'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('aliases' as const), at, levels: fc.integer({ min: 2, max: 40 }) }),
  },
);

/** Ten million characters. */
const HUGE = 10_000_000;

/** Does what a mutation says; `at` and `from` are shares of the whole. */
export function mutate(bytes: Uint8Array, change: Mutation): Uint8Array {
  switch (change.kind) {
    case 'flip-byte': {
      const copy = Uint8Array.from(bytes);
      if (copy.length > 0) copy[Math.floor(change.at * copy.length)] = change.byte;
      return copy;
    }
    case 'insert-bytes': {
      const split = Math.floor(change.at * bytes.length);
      return Buffer.concat([bytes.subarray(0, split), Uint8Array.from(change.bytes), bytes.subarray(split)]);
    }
    case 'cut': {
      const from = Math.floor(change.from * bytes.length);
      return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + change.length)]);
    }
    case 'truncate':
      return bytes.subarray(0, Math.floor(change.at * bytes.length));
    default:
      return Buffer.from(mutateText(Buffer.from(bytes).toString('utf8'), change), encodingOf(change));
  }
}

function encodingOf(change: Mutation): BufferEncoding {
  return change.kind === 're-encode' && change.how === 'utf16' ? 'utf16le' : 'utf8';
}

type TextMutation = Exclude<Mutation, { readonly kind: 'flip-byte' | 'insert-bytes' | 'cut' | 'truncate' }>;

function mutateText(text: string, change: TextMutation): string {
  if (change.kind === 're-encode') return reEncode(text, change.how);
  const lines = text.split('\n');
  const index = Math.floor(change.at * lines.length);
  const line = lines[index] ?? '';
  const indent = /^ */u.exec(line)?.[0] ?? '';
  switch (change.kind) {
    case 'line':
      lines.splice(index, 1, ...changedLine(line, change.how, lines[index + 1]));
      break;
    case 'key':
      lines[index] = withKey(line, change.key);
      break;
    case 'value':
      lines[index] = withValue(line, change.value);
      break;
    case 'deep':
      lines.splice(index, 0, ...deep(indent, change.depth, change.style));
      break;
    case 'huge':
      lines[index] = withValue(line, change.unit.repeat(HUGE / change.unit.length));
      break;
    case 'aliases':
      lines.splice(index, 0, ...aliases(indent, change.levels));
      break;
  }
  return lines.join('\n');
}

// No patterns here: a line may hold ten million characters by now.
function withValue(line: string, value: string): string {
  const colon = line.indexOf(':');
  return colon < 0 ? value : `${line.slice(0, colon)}: ${value}`;
}

function withKey(line: string, key: string): string {
  const colon = line.indexOf(':');
  const start = line.search(/[^\s-]/u);
  return colon < 0 || start < 0 || start > colon ? line : line.slice(0, start) + key + line.slice(colon);
}

function reEncode(text: string, how: (Mutation & { kind: 're-encode' })['how']): string {
  if (how === 'bom') return `\uFEFF${text}`;
  if (how === 'crlf') return text.replaceAll('\n', '\r\n');
  if (how === 'cr') return text.replaceAll('\n', '\r');
  return how === 'nul' ? text.replace(':', ':\u0000') : text;
}

function changedLine(line: string, how: (Mutation & { kind: 'line' })['how'], next: string | undefined): string[] {
  if (how === 'delete') return [];
  if (how === 'double') return [line, line];
  if (how === 'indent') return [`  ${line}`];
  if (how === 'outdent') return [line.replace(/^ {2}/u, '')];
  return how === 'tab' ? [`\t${line}`] : [next ?? '', line];
}

function deep(indent: string, depth: number, style: 'flow' | 'block'): string[] {
  if (style === 'flow') return [`${indent}深: ${'['.repeat(depth)}${']'.repeat(depth)}`];
  return Array.from({ length: Math.min(depth, 400) }, (_, level) => `${indent}${'  '.repeat(level)}层:`);
}

/** Each level holds the one before it nine times: the billion laughs. */
function aliases(indent: string, levels: number): string[] {
  const level = (number: number): string => {
    const inside = number === 0 ? 'lol' : Array.from({ length: 9 }, () => `*a${number - 1}`).join(', ');
    return `${indent}a${number}: &a${number} [${inside}]`;
  };
  return Array.from({ length: levels }, (_, number) => level(number));
}
