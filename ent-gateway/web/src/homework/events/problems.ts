import { faultAt, ProblemError, type ProblemName, UnreachableError } from '../../app/http';
import type { EventsKey } from './messages';

type Sentence = Extract<EventsKey, `problem.${string}`>;

const known: Partial<Record<ProblemName, Sentence>> = {
  'homework:event-answers-closed': 'problem.closed',
  'homework:event-answers-suspended': 'problem.suspended',
  'homework:event-full': 'problem.full',
  'homework:event-turned-often': 'problem.turned',
  'core:changed-meanwhile': 'problem.changed',
  'core:not-found': 'problem.gone',
};

/** Why an event couldn't be written or answered. */
export function eventProblem(error: Error): Sentence {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (!(error instanceof ProblemError)) return 'problem.server';
  if (faultAt(error, 'until')) return 'problem.until';
  return known[error.case] ?? (error.status < 500 ? 'problem.refused' : 'problem.server');
}
