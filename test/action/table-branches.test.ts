// The table of runs, the part of branches and queues: see table/factors.ts.
import { tableOf } from './table/row.ts';

tableOf('branches', ['merge_group', 'push to main', 'push to release/1.x', 'schedule', 'workflow_dispatch']);
