import { runAction } from './commands/action/run-action.ts';
import { Runner } from './hosts/runner.ts';

process.exitCode = await runAction(new Runner());
