// The table of runs, the part of tags and of runs that have ended: see table/factors.ts.
import { tableOf } from './table/row.ts';

tableOf('tags', ['push of a tag', 'release', 'workflow_run']);
