import { Attempts } from './attempts';
import { ProblemError } from './problem';
import { write } from './request';

const attempts = new Attempts();

/** POST that creates something: same path and body, same key, until an answer settles it. */
export async function create<T>(path: string, body: unknown): Promise<T> {
  const intention = [path, body];
  try {
    const created = await write<T>('POST', path, body, attempts.keyFor(intention));
    attempts.answered(intention);
    return created;
  } catch (error) {
    if (error instanceof ProblemError && error.status < 500) attempts.answered(intention);
    throw error;
  }
}
