import type { Tools } from '../../../src/surfaces/checker.ts';

/** The machine of a checker that asks nothing of it. */
export const NO_TOOLS: Tools = {
  progress: () => {},
  worker: () => Promise.reject(new Error('no program is run')),
  command: () => Promise.reject(new Error('no program is run')),
};
