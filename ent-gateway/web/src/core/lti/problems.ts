import { ProblemError, type ProblemName, UnreachableError } from '../../app/http';
import type { LtiKey } from './messages';

type Sentence = Extract<LtiKey, `problem.${string}`>;

const known: Partial<Record<ProblemName, Sentence>> = {
  'core:lti-tools-full': 'problem.full',
  'core:catalogue-full': 'problem.catalogueFull',
  'core:changed-meanwhile': 'problem.changed',
  'core:not-found': 'problem.gone',
  'core:too-many': 'problem.often',
};

/** Why something wasn't done. */
export function ltiProblem(error: Error): Sentence {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (!(error instanceof ProblemError)) return 'problem.server';
  return known[error.case] ?? (error.status < 500 ? 'problem.refused' : 'problem.server');
}
