import { hasStatus, ProblemError, type ProblemName, UnreachableError } from '../../app/http';
import type { FileYear, Rejection } from './api';
import type { ImportsKey } from './messages';

type Sentence = Extract<ImportsKey, `problem.${string}`>;

const known: Partial<Record<ProblemName, Sentence>> = {
  'core:import-touched': 'problem.touched',
  'core:import-stale': 'problem.stale',
  'core:import-unresolved': 'problem.open',
  'core:import-many-leaving': 'problem.manyLeaving',
  'core:class-in-use': 'problem.classInUse',
  'core:import-too-old': 'problem.tooOld',
  'core:import-not-previewed': 'problem.state',
  'core:import-not-applied': 'problem.state',
  'core:import-which-year': 'problem.whichYear',
  'core:no-school-year': 'problem.noYear',
};

export function importProblem(error: Error): Sentence {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (!(error instanceof ProblemError)) return 'problem.server';
  if (hasStatus(error, 413)) return 'problem.tooLarge';
  return known[error.case] ?? (error.status < 500 ? 'problem.refused' : 'problem.server');
}

/** How many of a school's pupils would leave, when it is asked to confirm that. */
export function manyLeavingIn(error: Error | null): { leaving: number; pupils: number } | undefined {
  if (!(error instanceof ProblemError) || error.case !== 'core:import-many-leaving') return undefined;
  const { leaving, pupils } = error.problem as unknown as { leaving: number; pupils: number };
  return { leaving, pupils };
}

/** The years of which the files may speak, when that is asked: the one to come first. */
export function yearsIn(error: Error | null): FileYear[] {
  const asked = error instanceof ProblemError && error.case === 'core:import-which-year';
  return asked ? (error.problem as unknown as { years: FileYear[] }).years : [];
}

/** Where a refused file is wrong. */
export function rejectionsIn(error: Error | null): Rejection[] {
  const refused = error instanceof ProblemError && error.case === 'core:import-refused';
  return refused ? (error.problem.errors as unknown as Rejection[]) : [];
}
