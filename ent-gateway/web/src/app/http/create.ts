import { Attempts } from './attempts';
import { answer } from './client';
import { ProblemError } from './problem';

const attempts = new Attempts();

/** A POST that creates something: the same intention is sent with the same key, until an answer settles it. */
export async function create<T>(
  intention: unknown,
  call: (header: { 'Idempotency-Key': string }) => Promise<{ data?: T }>,
): Promise<T> {
  try {
    const created = await answer(call({ 'Idempotency-Key': attempts.keyFor(intention) }));
    attempts.answered(intention);
    return created;
  } catch (error) {
    if (error instanceof ProblemError && error.status < 500) attempts.answered(intention);
    throw error;
  }
}
