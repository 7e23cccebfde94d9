import { expect, test, vi } from 'vitest';
import { runProgram } from '../../tests/support/run-program.js';

vi.setConfig({ testTimeout: 60_000 }); // the first test loads the program

const explain = (subject: string) => runProgram('/', ['explain', subject]);

test('a rule: its facts, then its page without Markdown marks', async () => {
  const { code, stdout } = await explain('date-order');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^date-order\n\n类别 +一致性\n/u);
  expect(stdout).toContain('    - 名称: ');
  expect(stdout).not.toMatch(/^#|```|^\|/mu);
});

test('a row by its number: elements, limit as printed and as understood, channels, basis', async () => {
  const { code, stdout } = await explain('05-02-01');
  expect(code).toBe(0);
  expect(stdout).toContain('教育事业发展主要情况');
  expect(stdout).toMatch(/公开时限 +信息形成或者变更之日起20个工作日内/u);
  expect(stdout).toMatch(/时限解读 +自信息形成或者变更之日起20个工作日内/u);
  expect(stdout).toMatch(/公开渠道 +政府网站、两微一端/u);
  expect(stdout).toContain('《中华人民共和国统计法》');
  expect(stdout).toMatch(/核对 +多源/u);
});

test('a row by its name; a name that several domains have lists them', async () => {
  expect((await explain('教育统计数据')).stdout).toMatch(/^05-02-02 教育统计数据/u);
  const several = (await explain('政策法规')).stdout;
  expect(several).toMatch(/“政策法规”对应 \d+ 个事项/u);
  expect(several.split('\n').filter((line) => /^ {2}\d\d-\d\d-\d\d {2}/u.test(line)).length).toBeGreaterThan(1);
});

test.each(['义务教育', 'compulsory-education', '5', '05'])('a domain by name, slug or number: %s', async (subject) => {
  const { code, stdout } = await explain(subject);
  expect(code).toBe(0);
  expect(stdout).toContain('共 24 个事项');
  expect(stdout).toContain('05-02-03  义务教育学校名录');
});

test('anything else is a wrong use, with what may be meant', async () => {
  const near = await explain('义务教肓');
  expect(near).toMatchObject({ code: 2, stdout: '' });
  expect(near.stderr).toContain('义务教育');
  expect((await explain('date-ordre')).stderr).toContain('date-order');
  expect((await explain('05-02-3')).stderr).toContain('05-02-03');
  expect((await explain('没有这个')).code).toBe(2);
  for (const nothing of ['', ' ']) expect((await explain(nothing)).stderr).toContain('没有写要解释什么');
});

test('a rule in capitals is the rule', async () => {
  expect((await explain('DATE-ORDER')).stdout).toMatch(/^date-order\n/u);
});
