// `npm run new:rule <id>`: stamps the folder of a new lint rule, ready to be filled in, and adds it to the index.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { generateRuleIndex } from './generators/rules.mjs';
import { root } from './setup.mjs';

const [id] = process.argv.slice(2);
if (id === undefined || !/^[a-z]+(-[a-z]+)*$/.test(id)) {
  console.error('Usage: npm run new:rule <id>, the id in kebab-case, for example: npm run new:rule missing-item');
  process.exit(2);
}
const folder = `${root}src/lint/rules/${id}`;
if (existsSync(folder)) {
  console.error(`There is a rule ${id} already: src/lint/rules/${id}`);
  process.exit(2);
}

const rule = `import { defineRule } from '../../define-rule.js';

/** Say here why the rule is needed. */
export const rule = defineRule({
  id: '${id}',
  summary: '一句话说明本规则检查什么',
  basis: '《中华人民共和国政府信息公开条例》第…条',
  tag: 'consistency',
  severity: { recommended: 'warning', strict: 'error' },
  messages: {
    found: (data: { entry: string }) => \`“\${data.entry}”有什么问题；请怎样改。\`,
  },
  create: ({ report }) => ({
    entry(node) {
      if (node.entry.name === '示例') {
        report('found', { at: node.placeOf(['名称']), about: node, data: { entry: node.label } });
      }
    },
  }),
});
`;
const page = `# ${id}

一句话说明本规则检查什么。

## 要求

## 依据

## 后果

## 错例

\`\`\`yaml
\`\`\`

## 正例

\`\`\`yaml
\`\`\`

## 改法
`;
const fixture = (name, mark) => `领域: 义务教育
县市区: 隆回县
责任单位: 隆回县教育局
事项:
  教育概况:
    教育事业发展主要情况:
      目录:
        - 名称: ${name}${mark}
`;
const files = {
  'rule.ts': rule,
  'rule.md': page,
  'fixtures/bad.yaml': fixture('示例', ` # ! ${id}`),
  'fixtures/good.yaml': fixture('2020年隆回县教育事业发展情况', ''),
};
mkdirSync(`${folder}/fixtures`, { recursive: true });
for (const [name, text] of Object.entries(files)) writeFileSync(`${folder}/${name}`, text);
for (const [path, text] of generateRuleIndex(root)) writeFileSync(root + path, text);
console.error(`Stamped src/lint/rules/${id}. Fill in rule.ts, rule.md and the two fixtures; then:
  npx vitest run --project rules
  npm run build && npm run generate`);
