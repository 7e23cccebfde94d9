#!/usr/bin/env node
import { start } from '../dist/program/cli.js';

await start(process.argv.slice(2));
