// Compiles the program into dist/lib. Each step is one line; a step that grows gets a file of its own beside this one.
import { rmSync } from 'node:fs';
import { ensureDependencies, root, runNode } from './setup.mjs';

ensureDependencies();
rmSync(`${root}dist/lib`, { recursive: true, force: true });
runNode(['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']);
runNode(['scripts/compile-standards.mjs']);
runNode(['scripts/compile-templates.mjs']);
runNode(['scripts/write-build-id.mjs']);
runNode(['scripts/bundle.mjs']);
