import { Attempts } from './attempts';
import { answer } from './client';
import { isProblem, ProblemError } from './problem';

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
    if (settles(error)) attempts.answered(intention);
    throw error;
  }
}

/**
 * A refusal is final unless it was given before the server looked whether an earlier try had done the work; or by a copy
 * that is being replaced, and compares requests in another way.
 */
const settles = (error: unknown): boolean =>
  error instanceof ProblemError &&
  error.status < 500 &&
  ![401, 429].includes(error.status) &&
  !isProblem(error, 'core:forbidden') &&
  !isProblem(error, 'core:idempotency-key-reused');
