import type { Day } from '../../app/format';
import { isProblem, ProblemError } from '../../app/http';
import type { DayHalf } from './api';

/** What a guardian has declared already of the days that were sent. */
export interface AlreadyDeclared {
  /** empty once that person is gone */
  by: string;
  at: string;
  from: Day;
  to: Day;
  half: DayHalf | null;
}

const text = (fact: unknown) => (typeof fact === 'string' ? fact : '');

export function alreadyDeclared(error: Error | null): AlreadyDeclared | undefined {
  if (!(error instanceof ProblemError) || !isProblem(error, 'homework:absence-already-declared')) return;
  const { by, at, from, to, half } = error.problem;
  return {
    by: text(by),
    at: text(at),
    from: text(from),
    to: text(to),
    half: half === 'MORNING' || half === 'AFTERNOON' ? half : null,
  };
}
