import type { Day } from '../../app/format';
import { ProblemError, type ProblemName, UnreachableError } from '../../app/http';
import type { BookingKey } from './messages';

type Sentence = Extract<BookingKey, `problem.${string}`>;

const known: Partial<Record<ProblemName, Sentence>> = {
  'canteen:cut-off-passed': 'problem.cut-off-passed',
  'canteen:already-booked': 'problem.already-booked',
  'canteen:closed-day': 'problem.closed-day',
  'canteen:pupil-leaves': 'problem.pupil-leaves',
  'canteen:full': 'problem.full',
  'canteen:not-open-yet': 'problem.not-open-yet',
  'canteen:registration-closed': 'problem.registration-closed',
  'canteen:offer-lapsed': 'problem.offer-lapsed',
  'canteen:no-tariff': 'problem.no-tariff',
};

/** The first day away of a child who leaves the school, as the refusal names it. */
export function leavesOnOf(error: Error): Day | undefined {
  const day = error instanceof ProblemError ? error.problem['leavesOn'] : undefined;
  return typeof day === 'string' ? day : undefined;
}

export function bookingProblem(error: Error): Sentence {
  if (error instanceof UnreachableError) return 'problem.offline';
  return (error instanceof ProblemError && known[error.case]) || 'problem.server';
}
