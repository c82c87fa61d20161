import { faultAt, ProblemError, UnreachableError } from '../../app/http';
import type { QuestionProblem } from './questions';

/** Why an exercise wasn't kept, shared or copied. */
export function exerciseProblem(error: Error): QuestionProblem {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (!(error instanceof ProblemError) || error.status >= 500) return 'problem.server';
  if (error.case === 'homework:changed-meanwhile') return 'problem.changed';
  return error.case === 'core:not-found' ? 'problem.gone' : 'problem.refused';
}

const NUMBERED = /^questions\[(\d+)\]/;

/** The questions, from 1, that a package can't carry. */
export function notCarried(error: Error): number[] {
  if (!(error instanceof ProblemError)) return [];
  const numbers = (error.problem.errors ?? [])
    .map(({ field }) => NUMBERED.exec(field)?.[1])
    .filter((number) => number !== undefined);
  return [...new Set(numbers.map((number) => Number(number) + 1))].sort((a, b) => a - b);
}

const PART = /^file\[(.*)\]$/;

/** The file of a package that can't be read, as it is named there. */
export function faultyFile(error: Error): string | undefined {
  if (!(error instanceof ProblemError)) return undefined;
  return (error.problem.errors ?? []).map(({ field }) => PART.exec(field)?.[1]).find(Boolean);
}

/** Why a package of QTI wasn't read. */
export function packageProblem(error: Error): QuestionProblem {
  if (error instanceof ProblemError && error.status === 413) return 'problem.large';
  const file = faultyFile(error);
  if (file) return faultAt(error, `file[${file}]`) === 'too-large' ? 'problem.largePart' : 'problem.part';
  const fault = faultAt(error, 'file');
  if (fault?.startsWith('too-')) return 'problem.large';
  return fault ? 'problem.package' : exerciseProblem(error);
}
