import { faultAt, ProblemError, type ProblemName, UnreachableError } from '../../app/http';
import type { AccompanimentKey } from './messages';

type Sentence = Extract<AccompanimentKey, `problem.${string}`>;

const known: Partial<Record<ProblemName, Sentence>> = {
  'core:accompanies-already': 'problem.already',
  'core:companion-barred': 'problem.barred',
  'core:changed-meanwhile': 'problem.changed',
  'core:not-found': 'problem.gone',
};

/** Why nobody could be named, or an accompaniment not be changed. */
export function accompanimentProblem(error: Error): Sentence {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (!(error instanceof ProblemError)) return 'problem.server';
  if (error.case === 'core:companion-known')
    return error.problem['sure'] ? 'problem.address' : 'problem.namesake';
  if (faultAt(error, 'newcomer.colleague.email')) return 'problem.email';
  if (faultAt(error, 'until') || faultAt(error, 'from')) return 'problem.days';
  return known[error.case] ?? (error.status < 500 ? 'problem.refused' : 'problem.server');
}
