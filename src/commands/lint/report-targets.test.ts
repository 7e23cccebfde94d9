import { expect, test } from 'vitest';
import { UsageError } from '../../diagnostics/errors.js';
import { ReportTargets } from './report-targets.js';

/** Feeds options in the order in which they are typed. */
function targets(...typed: string[]) {
  const list = new ReportTargets();
  for (let at = 0; at < typed.length; at += 2) {
    if (typed[at] === '-o') list.addFile(typed[at + 1] ?? '');
    else list.addFormat(typed[at + 1] ?? '');
  }
  return list.finish();
}

test('stylish on the screen when nothing is said', () => {
  expect(targets()).toEqual([{ format: 'stylish' }]);
});

test('an -o belongs to the --format before it', () => {
  expect(
    targets('--format', 'stylish', '--format', 'sarif', '-o', 'a.sarif', '--format', 'junit', '-o', 'a.xml'),
  ).toEqual([{ format: 'stylish' }, { format: 'sarif', file: 'a.sarif' }, { format: 'junit', file: 'a.xml' }]);
});

test('an -o before the first --format belongs to it, and to stylish where there is none', () => {
  expect(targets('-o', 'a.sarif', '--format', 'sarif')).toEqual([{ format: 'sarif', file: 'a.sarif' }]);
  expect(targets('-o', 'a.txt')).toEqual([{ format: 'stylish', file: 'a.txt' }]);
});

test.each([
  ['two formats on the screen', ['--format', 'json', '--format', 'compact']],
  ['two files for one format', ['--format', 'json', '-o', 'a', '-o', 'b']],
  ['two files before any format', ['-o', 'a', '-o', 'b']],
  ['one file for two formats', ['--format', 'json', '-o', 'a', '--format', 'sarif', '-o', 'a']],
  ['an unknown format', ['--format', 'html']],
])('%s is refused', (_name, typed) => {
  expect(() => targets(...typed)).toThrow(UsageError);
});
