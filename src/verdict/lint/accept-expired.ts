import { isExpired } from '../evidence.ts';
import type { LintCheck } from './context.ts';

/** Breaks that were accepted until a day that has passed. */
export const acceptExpired: LintCheck = {
  id: 'accept-expired',
  asksRepository: false,
  check({ policy: { compatibility }, today }) {
    return [...compatibility.paths, ...compatibility.surfaces].flatMap(({ index, accept }) =>
      accept.flatMap((accepted, place) =>
        isExpired(accepted, today)
          ? [
              {
                level: 'warning' as const,
                message: `${accepted.id} was accepted until ${accepted.until}, which has passed`,
                remedy: 'remove the entry if that release is out, else give it another day and say why',
                path: ['compatibility', String(index), 'accept', String(place), 'until'],
              },
            ]
          : [],
      ),
    );
  },
};
