import { isProblem, ProblemError } from '../http';

const twoHours = 7200;

/** Read far more than one is used to: how soon the next reading comes; the general sentence for anything else. */
export function slowedProblem(error: unknown): 'error.slowed' | 'error.slowed.tomorrow' | 'error.server' {
  if (!isProblem(error, 'core:unusual-reading')) return 'error.server';
  return secondsOf(error) > twoHours ? 'error.slowed.tomorrow' : 'error.slowed';
}

export const minutesOf = (error: unknown): number => Math.max(1, Math.ceil(secondsOf(error) / 60));

const secondsOf = (error: unknown): number =>
  error instanceof ProblemError ? Number(error.problem.retryAfterSeconds ?? 0) : 0;
