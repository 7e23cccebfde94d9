import { expect, test } from 'vitest';
import { maskedPatch } from './masked-patch.js';

test('a unified diff with two lines of context', () => {
  expect(maskedPatch('a.yaml', '一\n二\n三\n四\n五\n六\n', '一\n二\n三\n肆\n五\n六\n', [])).toBe(
    '--- a/a.yaml\n+++ b/a.yaml\n@@ -2,5 +2,5 @@\n 二\n 三\n-四\n+肆\n 五\n 六\n',
  );
});

test('a private value is not shown on its old line either', () => {
  const before = '名称: 甲\n电话: 13800000000\n住址: 桃花坪街道大桥路8号\n';
  const after = '名称: 甲\n电话: 138****0000\n住址: 桃花坪街道***\n';
  const hidden = [{ line: 3, column: 5, endLine: 3, endColumn: 16, label: '住址', isWhole: true }];
  const patch = maskedPatch('a.yaml', before, after, hidden);
  expect(patch).not.toMatch(/13800000000|大桥路/u);
  expect(patch).toContain('+住址: 桃花坪街道***');
});
