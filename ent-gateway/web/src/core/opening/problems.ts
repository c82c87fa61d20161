import { faultAt, ProblemError, type ProblemName, UnreachableError } from '../../app/http';
import type { OpeningKey } from './messages';

type Sentence = Extract<OpeningKey, `problem.${string}`>;

const known: Partial<Record<ProblemName, Sentence>> = {
  'core:school-known': 'problem.known',
  'core:year-overlaps': 'problem.overlaps',
  'core:changed-meanwhile': 'problem.changed',
};

export function openingProblem(error: Error): Sentence {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (!(error instanceof ProblemError)) return 'problem.server';
  if (faultAt(error, 'uai')) return 'problem.uai';
  if (faultAt(error, 'startsOn', 'endsOn')) return 'problem.days';
  return known[error.case] ?? (error.status < 500 ? 'problem.refused' : 'problem.server');
}
