import { nextFree } from '../../lines/freeze.ts';
import type { LintCheck } from './context.ts';

/** Kinds that no day is free for, because freezes follow each other without a gap. */
export const freezeAlways: LintCheck = {
  id: 'freeze-always',
  asksRepository: false,
  check({ policy, today }) {
    const always = policy.kinds.order.filter((kind) => nextFree(today, kind, policy.freeze) === null);
    if (always.length === 0) return [];
    return [
      {
        level: 'error',
        message: `the freezes leave no day for ${always.join(', ')}`,
        remedy: 'leave a gap between them, or except these kinds from one of them',
        path: ['freeze'],
        at: 'key',
      },
    ];
  },
};
