// The value of one 要素: the first line of the tables whose row and element patterns both fit. No line: an error, never a filler.
import { randomOf } from '../random.mjs';
import { EDUCATION } from './education.mjs';
import { ENFORCEMENT } from './enforcement.mjs';
import { BUDGET, LAND, SAFETY } from './land-safety-budget.mjs';
import { PROJECTS } from './projects.mjs';
import { SERVICE } from './service.mjs';
import { SOCIAL } from './social.mjs';

/** @type {[string, string, any][]} */
const TABLE = [...PROJECTS, ...SOCIAL, ...EDUCATION, ...ENFORCEMENT, ...LAND, ...SAFETY, ...BUDGET, ...SERVICE];
const LINES = TABLE.map(([code, element, value]) => ({
  code: new RegExp(`^(?:${code})`, 'u'),
  element: new RegExp(element, 'u'),
  value,
}));

/** What stands under 内容 for an element: a text, a list of texts or a mapping. */
export function valueOf(context) {
  const { row, element } = context;
  const line = LINES.find((candidate) => candidate.code.test(row.编号) && candidate.element.test(element));
  if (!line) throw new Error(`no value for ${row.编号} ${row.二级事项}: ${element}`);
  return render(line.value, { ...context, random: randomOf(context.key, element) });
}

function render(value, context) {
  const { facts, random } = context;
  if (typeof value === 'string') return facts.fill(value, random);
  if (Array.isArray(value)) return render(random.pick(value), context);
  if (value.oneOf) return render(random.pick(value.oneOf), context);
  if (value.compute) return value.compute(context);
  if (value.list) return value.list.map((text) => facts.fill(text, random));
  if (value.none) return { 无: value.none };
  if (value.link) return { 链接: facts.fill(value.link, random), 说明: facts.fill(value.label, random) };
  throw new Error(`a value table holds something unknown: ${JSON.stringify(value)}`);
}
