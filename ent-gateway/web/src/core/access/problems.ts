import { faultAt, ProblemError, type ProblemName, UnreachableError } from '../../app/http';
import type { AccessKey } from './messages';

type Sentence = Extract<AccessKey, `problem.${string}`>;

const known: Partial<Record<ProblemName, Sentence>> = {
  'core:right-held': 'problem.held',
  'core:right-asked': 'problem.asked',
  'core:last-administrator': 'problem.last',
  'core:own-request': 'problem.own',
  'core:right-too-soon': 'problem.tooSoon',
  'core:changed-meanwhile': 'problem.changed',
};

export function accessProblem(error: Error): Sentence {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (!(error instanceof ProblemError)) return 'problem.server';
  if (faultAt(error, 'colleague.email')) return 'problem.email';
  if (faultAt(error, 'until')) return 'problem.until';
  return known[error.case] ?? (error.status < 500 ? 'problem.refused' : 'problem.server');
}
