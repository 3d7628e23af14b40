import { sleep } from '../clock.ts';
import type { ConnectOptions } from './client.ts';

/** How long one answer may take. */
const ANSWER_MS = 5_000;
/** After so long no request is repeated and no limit waited for. */
const PATIENCE_MS = 5_000;

/** For what a run can do without: a slow or dead API costs it seconds. Counted from the moment of the call. */
export function littlePatience(): ConnectOptions {
  const end = Date.now() + PATIENCE_MS;
  return {
    timeout: ANSWER_MS,
    wait: async (ms) => {
      if (Date.now() + ms > end) throw new Error('there is no more time for it');
      await sleep(ms);
    },
  };
}
