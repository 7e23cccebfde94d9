#!/usr/bin/env node
import { start } from '../dist/lib/cli.js';

await start(process.argv.slice(2));
