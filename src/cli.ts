#!/usr/bin/env node
import { VERSION } from './base/version.ts';
import { runProgram } from './commands/program.ts';
import { now } from './hosts/clock.ts';
import { processTerminal } from './hosts/terminal.ts';

process.exitCode = await runProgram(process.argv.slice(2), {
  terminal: processTerminal(),
  env: process.env,
  directory: process.cwd(),
  now: now(),
  version: VERSION,
});
