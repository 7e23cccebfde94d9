// Where things are: the built program, the other tools, the folder for made-up workspaces.
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/u, '');
export const scratch = join(tmpdir(), 'zwgk-bench-data');
export const AS_OF = '2020-10-09';

/** The command line of zwgk. */
export const zwgk = (...args) => [process.execPath, `${root}/bin/zwgk.js`, ...args];

/** The command line of a tool that bench/package.json installs. */
export const tool = (path, ...args) => [process.execPath, `${root}/bench/node_modules/${path}`, ...args];

/** A command that has not landed yet is not measured. */
export const hasCommand = (name) => existsSync(`${root}/dist/lib/commands/${name}.js`);
