import type { Publisher } from '../hosts/publish.ts';
import type { Receipt } from '../publish/receipt.ts';
import type { PlanStep } from '../publish/steps.ts';

/** Carries a plan out and says what became of it. @throws Problem at the step that failed: those before it are done */
export async function carryOut(steps: readonly PlanStep[], publisher: Publisher): Promise<Receipt | null> {
  let receipt: Receipt | null = null;
  for (const step of steps) {
    if (step.do !== 'tag') continue;
    const { moved, ...made } = await publisher.tag(step, []);
    receipt = { ...made, release: null, pointers: moved, dispatched: [] };
  }
  return receipt;
}
