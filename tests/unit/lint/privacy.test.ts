import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { REPORT_FORMATS } from '../../../src/reporters/reporters.js';
import { lint, parse, RELIEF, workspace } from './workspace.js';

vi.setConfig({ testTimeout: 60_000 }); // several whole runs each, on machines that may be busy

const MOBILE = '13800001234';
const ID_NUMBER = '430522196503124519';
const CARD = '6217995550012345679';
const ADDRESS = '文昌村3组12号';
const SECRETS = [MOBILE, ID_NUMBER, CARD, ADDRESS];

/** Private values wherever a clerk may put one: name, key, date, channel, link, block text, the line beside another finding. */
const CATALOG = `领域: 社会救助
县市区: 新宁县
责任单位: 隆回县民政局
${MOBILE}: 多余的键
事项:
  最低生活保障:
    审批信息:
      目录:
        - 名称: 某某${ID_NUMBER}
          形成日期: ${MOBILE}
          公开渠道: [政府网站, "${MOBILE}"]
          链接: javascript:${CARD}
          内容:
            低保对象名单: |
              第一行
              某某 ${ID_NUMBER}
              住隆回县桃洪镇${ADDRESS}
              卡号 ${CARD}
            低保对象相关信息: ${CARD}
            家庭住址: 隆回县桃洪镇${ADDRESS}
          身份证${ID_NUMBER}: 键
        - 名称: 某某${ID_NUMBER}
          形成日期: 2020-09-28
          公开日期: 2020-09-09
          内容: {低保对象名单: 隆回县桃洪镇${ADDRESS}, 低保对象相关信息: "手机${MOBILE}"}
`;

test.each(REPORT_FORMATS)('%s shows no private value, whichever rule shows the line', async (format) => {
  const root = workspace({ [RELIEF]: CATALOG });
  for (const options of [[], ['--no-cache'], ['--strict'], ['--rule', 'privacy-address=off']]) {
    const { stdout, stderr } = await lint(root, '--format', format, ...options);
    expect(stdout).toContain('17-');
    const shown = options.includes('privacy-address=off') ? SECRETS.filter((each) => each !== ADDRESS) : SECRETS;
    for (const secret of shown) expect(stdout + stderr).not.toContain(secret);
  }
});

test('the findings are there all the same', async () => {
  const run = parse(await lint(workspace({ [RELIEF]: CATALOG }), '--format', 'json', '--no-cache'));
  expect(run.diagnostics.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['privacy-id-number', 'privacy-bank-card', 'privacy-mobile', 'privacy-address']),
  );
});

test('neither a dry run, the baseline nor the cache holds one', async () => {
  const root = workspace({ [RELIEF]: CATALOG });
  const dry = await lint(root, '--fix-dry-run', '--no-cache');
  await lint(root, '--update-baseline');
  const kept = [join(root, 'catalogs/隆回县/基线.yaml')];
  const cache = join(root, '.zwgk-cache/lint');
  if (existsSync(cache)) kept.push(...readdirSync(cache).map((name) => join(cache, name)));
  for (const text of [dry.stdout, ...kept.map((file) => readFileSync(file, 'utf8'))]) {
    for (const secret of SECRETS) expect(text).not.toContain(secret);
  }
  expect(dry.stdout).toContain('138****1234');
  expect((await lint(root, '--baseline', '--no-cache')).code).toBe(0);
});
