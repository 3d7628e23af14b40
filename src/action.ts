import { runAction } from './commands/run-action.ts';
import { Runner } from './hosts/runner.ts';

process.exitCode = await runAction(new Runner());
