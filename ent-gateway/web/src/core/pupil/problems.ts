import { ProblemError, type ProblemName, UnreachableError } from '../../app/http';
import type { PupilKey } from './messages';

type Sentence = Extract<PupilKey, `problem.${string}`>;

const known: Partial<Record<ProblemName, Sentence>> = {
  'core:own-family': 'problem.own',
  'core:same-class': 'problem.sameClass',
  'core:move-announced': 'problem.announced',
  'core:move-over': 'problem.over',
  'core:missed-by-file': 'problem.byFile',
  'core:guardian-barred': 'problem.barred',
  'core:guardian-not-barred': 'problem.notBarred',
  'core:last-guardian': 'problem.last',
  'core:invalid': 'problem.day',
  'core:not-found': 'problem.gone',
  'core:file-type-refused': 'problem.file',
  'core:file-too-large': 'problem.file',
};

export function pupilProblem(error: Error): Sentence {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (!(error instanceof ProblemError)) return 'problem.server';
  return error.problem.errors?.some(({ code }) => code === 'after-leaving')
    ? 'problem.afterLeaving'
    : (known[error.case] ?? 'problem.server');
}
