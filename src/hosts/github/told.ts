import { explained, Refusal } from './refusal.ts';

/** Does something with GitHub. @param doing what it is, for the problem. @throws Problem where GitHub refuses */
export async function told<T>(doing: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) throw explained(error, doing);
    throw error;
  }
}
