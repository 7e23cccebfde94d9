import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { expect, it } from 'vitest';
import { packageRoot } from '../../source/package-root.js';
import { compactScript, compactStyle } from './compact-assets.js';

const compacted = (compact: (bytes: Uint8Array) => Uint8Array, text: string): string =>
  Buffer.from(compact(Buffer.from(text))).toString('utf8');

it('leaves of a style sheet what a browser needs', () => {
  const style = `/* Head */
.top > .wide,
.brand:hover {
  color: #fff;
  font:
    16px/1.7 system-ui,
    sans-serif;
}
@media (max-width: 700px) {
  a[rel='external']::after {
    content: ' (' attr(href) ')';
  }
}
`;
  expect(compacted(compactStyle, style)).toBe(
    `.top > .wide,.brand:hover{color:#fff;font:16px/1.7 system-ui,sans-serif}@media (max-width:700px){a[rel='external']::after{content:' (' attr(href) ')'}}`,
  );
});

it('leaves of a script what a browser needs', () => {
  expect(compacted(compactScript, "// Head\n(() => {\n  // why\n  const a = 'http://b'; // same\n})();\n")).toBe(
    "(() => {\nconst a = 'http://b'; // same\n})();\n",
  );
});

it('keeps our own style sheet and script under 20 kB each, and the script whole', () => {
  const read = (name: string): Buffer => readFileSync(`${packageRoot()}/templates/assets/${name}`);
  const style = compactStyle(Buffer.concat([read('site.css'), read('search.css')]));
  expect(style.byteLength).toBeLessThan(20_000);
  const script = compactScript(read('site.js'));
  expect(script.byteLength).toBeLessThan(20_000);
  expect(() => new Script(Buffer.from(script).toString('utf8'))).not.toThrow();
});
