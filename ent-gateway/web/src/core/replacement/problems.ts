import { faultAt, ProblemError, type ProblemName, UnreachableError } from '../../app/http';
import type { ReplacementKey } from './messages';

type Sentence = Extract<ReplacementKey, `problem.${string}`>;

const known: Partial<Record<ProblemName, Sentence>> = {
  'core:class-taught-already': 'problem.taught',
  'core:stand-in-barred': 'problem.barred',
  'core:changed-meanwhile': 'problem.changed',
  'core:not-found': 'problem.gone',
};

/** Why a class couldn't be handed over, or a replacement not be changed. */
export function replacementProblem(error: Error): Sentence {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (!(error instanceof ProblemError)) return 'problem.server';
  if (error.case === 'core:stand-in-known')
    return error.problem['sure'] ? 'problem.address' : 'problem.namesake';
  if (faultAt(error, 'newcomer.colleague.email')) return 'problem.email';
  if (faultAt(error, 'until') || faultAt(error, 'from')) return 'problem.days';
  return known[error.case] ?? (error.status < 500 ? 'problem.refused' : 'problem.server');
}
