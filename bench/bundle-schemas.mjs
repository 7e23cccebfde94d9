// One schema for all 26 domains, so that a generic checker reads every file in one process: the kindest way to run it.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes the bundle: `领域` decides which domain's schema applies. */
export function bundleSchemas(folder, target) {
  const $defs = {};
  const allOf = [];
  for (const file of readdirSync(folder)
    .filter((name) => /^\d\d-.*\.schema\.json$/u.test(name))
    .sort()) {
    const name = `d${file.slice(0, 2)}`;
    const schema = JSON.parse(
      readFileSync(`${folder}/${file}`, 'utf8').replaceAll('"#/$defs/', `"#/$defs/${name}/$defs/`),
    );
    delete schema.$id;
    delete schema.$schema;
    $defs[name] = schema;
    allOf.push({
      if: { properties: { 领域: { const: domainOf(folder, file) } }, required: ['领域'] },
      // oxlint-disable-next-line unicorn/no-thenable -- a key of JSON Schema
      then: { $ref: `#/$defs/${name}` },
    });
  }
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(
    target,
    JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object', allOf, $defs }),
  );
}

function domainOf(folder, file) {
  const guides = readdirSync(`${folder}/../guides`);
  return guides.find((guide) => guide.startsWith(file.slice(0, 3)))?.slice(3, -'.yaml'.length);
}
