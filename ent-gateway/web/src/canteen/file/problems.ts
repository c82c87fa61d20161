import { isProblem, ProblemError, UnreachableError } from '../../app/http';
import type { FileKey } from './messages';

type Sentence = Extract<FileKey, `problem.${string}`>;

export function fileProblem(error: unknown): Sentence {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (isProblem(error, 'canteen:file-changed')) return 'problem.changed';
  if (isProblem(error, 'canteen:file-not-sent')) return 'problem.notSent';
  if (isProblem(error, 'canteen:own-household')) return 'problem.own';
  if (!(error instanceof ProblemError) || error.status >= 500) return 'problem.server';
  if (error.status === 413) return 'problem.tooLarge';
  return error.status === 415 ? 'problem.type' : 'problem.refused';
}
