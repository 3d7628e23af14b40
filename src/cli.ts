#!/usr/bin/env node
import { keepCompiled } from './hosts/compile-cache.ts';

// Everything else is loaded after this, so that its compiled form is kept.
keepCompiled(process.env);
const { runCommandLine } = await import('./commands/run-command-line.ts');
process.exitCode = await runCommandLine(process);
