import { ProblemError, type ProblemName, UnreachableError } from '../../app/http';
import type { RemovalKey } from './messages';

/** The kinds of records that can hang on a place, in the order in which they are told. */
export const recordKinds = [
  'CLASSES',
  'PUPILS',
  'MOVES',
  'RIGHTS',
  'ACTIVITIES',
  'MENUS',
  'RESTAURANTS',
  'SUSPENSIONS',
  'DIARY_ENTRIES',
  'ROLLS',
  'OBSERVATIONS',
  'TIMETABLE_SLOTS',
  'SKILLS',
  'ARTICLES',
  'PUBLIC_BLOGS',
  'SHARED_TEXTS',
  'BOOKS',
  'CHARTERS',
  'RESOURCES',
  'SENT_RESOURCES',
  'SHARED_FILES',
  'CLOSED_DAYS',
  'IMPORTS',
  'YEAR_CHANGES',
] as const;
type RecordKind = (typeof recordKinds)[number];

/** What hangs on a place that couldn't be removed, by kind; undefined for another refusal. */
export function recordsOf(error: Error | null): { kind: RecordKind; count: number }[] | undefined {
  if (!(error instanceof ProblemError) || error.case !== 'core:place-in-use') return undefined;
  const records = (error.problem['records'] ?? {}) as Partial<Record<RecordKind, number>>;
  return recordKinds.flatMap((kind) => {
    const count = records[kind];
    return count === undefined ? [] : [{ kind, count }];
  });
}

type Sentence = Extract<RemovalKey, `problem.${string}`>;

const known: Partial<Record<ProblemName, Sentence>> = {
  'core:class-name-taken': 'problem.taken',
  'core:class-in-use': 'problem.inUse',
  'core:not-found': 'problem.gone',
};

/** Whether a class stays open for those alone who are to come to it. */
const isForComers = ({ case: name, problem }: ProblemError) =>
  name === 'core:class-in-use' && problem['pupils'] === 0 && problem['teachers'] === 0;

export function removalProblem(error: Error): Sentence {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (!(error instanceof ProblemError)) return 'problem.server';
  if (isForComers(error)) return 'problem.comers';
  return known[error.case] ?? (error.status < 500 ? 'problem.refused' : 'problem.server');
}
