import { ProblemError, UnreachableError } from './problem';

/**
 * Retry what never got an answer or what the server could not do right now; a refusal is final. Without any network it
 * is said at once, and so is that nothing is founded yet: people found it.
 */
export const worthRetrying = (failures: number, error: Error): boolean =>
  failures < 2 &&
  ((error instanceof UnreachableError && navigator.onLine) ||
    (error instanceof ProblemError && error.status >= 502 && error.case !== 'core:no-territory'));
