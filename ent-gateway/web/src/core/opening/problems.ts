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

type ListSentence = Extract<OpeningKey, `list.problem.${string}`>;

const faults: Record<string, ListSentence> = {
  'not-the-list': 'list.problem.other',
  'missing-column': 'list.problem.column',
};

/** What is wrong with a file of the State's list. */
export function listFault(error: Error): { sentence: Sentence | ListSentence; facts?: { line: string } } {
  if (error instanceof RangeError) return { sentence: 'list.problem.large' };
  const code = faultAt(error, 'csv');
  if (code === undefined) return { sentence: openingProblem(error) };
  const line = /^line-(\d+)$/.exec(code)?.[1];
  if (line) return { sentence: 'list.problem.line', facts: { line } };
  return { sentence: faults[code] ?? 'list.problem.other' };
}
