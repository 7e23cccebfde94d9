import type { PlannedFile } from '../output/planned-file.js';
import { INIT_MESSAGES } from './messages.js';

/**
 * Editor and CI settings of a new workspace: UTF-8 with LF everywhere, schemas by file name, lint on every change. The checks look at
 * the county alone that the workspace begins with, since they would fail for what others have not begun.
 */
export function settingsFiles(county: string): PlannedFile[] {
  return [
    { path: '.editorconfig', content: EDITOR_CONFIG },
    { path: '.gitattributes', content: '*.yaml text eol=lf\n*.csv text eol=lf\n*.xlsx binary\n' },
    { path: '.gitignore', content: 'dist/\n.zwgk-cache/\nnode_modules/\n' },
    { path: '.vscode/extensions.json', content: json({ recommendations: ['redhat.vscode-yaml'] }) },
    { path: '.vscode/settings.json', content: json(VSCODE_SETTINGS) },
    { path: '.github/workflows/zwgk.yml', content: githubWorkflow(county) },
    { path: '.gitlab-ci.yml', content: gitlabCi(county) },
  ];
}

const EDITOR_CONFIG = `root = true

[*]
charset = utf-8
end_of_line = lf
insert_final_newline = true

[*.yaml]
indent_style = space
indent_size = 2
`;

const VSCODE_SETTINGS = {
  'files.encoding': 'utf8',
  'files.eol': '\n',
  '[yaml]': { 'editor.insertSpaces': true, 'editor.tabSize': 2 },
  'yaml.schemas': {
    'standards/schemas/config.schema.json': 'zwgk.config.yaml',
    'standards/schemas/guide.schema.json': 'standards/guides/*.yaml',
    'standards/schemas/plan.schema.json': 'standards/plans/*.yaml',
  },
};

const githubWorkflow = (county: string): string => `${INIT_MESSAGES.ciHint}
name: ${INIT_MESSAGES.githubName}
on: [push, pull_request]
permissions: {contents: read}
jobs:
  lint:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: {node-version: 22}
      - run: npm ci
      - run: npx --no-install zwgk lint --county ${county} --format github
`;

const gitlabCi = (county: string): string => `${INIT_MESSAGES.ciHint}
zwgk:
  image: node:22-bookworm-slim
  script:
    - npm ci
    - npx --no-install zwgk lint --county ${county} --format gitlab -o gl-code-quality-report.json
  artifacts:
    when: always
    reports: {codequality: gl-code-quality-report.json}
`;

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
