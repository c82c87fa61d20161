import { faultAt, ProblemError, type ProblemName, UnreachableError } from '../../app/http';
import type { CalendarKey } from './messages';

type Sentence = Extract<CalendarKey, `problem.${string}`>;

const known: Partial<Record<ProblemName, Sentence>> = {
  'core:closed-day-overlaps': 'problem.overlaps',
  'core:closed-day-begun': 'problem.begun',
  'core:changed-meanwhile': 'problem.changed',
};

export function calendarProblem(error: Error): Sentence {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (!(error instanceof ProblemError)) return 'problem.server';
  if (faultAt(error, 'from', 'startsOn')) return 'problem.from';
  if (faultAt(error, 'to')) return 'problem.to';
  return known[error.case] ?? (error.status < 500 ? 'problem.refused' : 'problem.server');
}
