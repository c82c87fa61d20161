import { faultAt, ProblemError, type ProblemName, UnreachableError } from '../../app/http';
import type { OwnTerritoryKey } from './messages';

type Sentence = Extract<OwnTerritoryKey, `problem.${string}`>;

const known: Partial<Record<ProblemName, Sentence>> = {
  'core:changed-meanwhile': 'problem.changed',
  'core:place-held': 'problem.held',
  'core:file-too-large': 'problem.logo.large',
  'core:file-type-refused': 'problem.logo.type',
};

const pictures: Record<string, Sentence> = {
  'too-large': 'problem.logo.large',
  dimensions: 'problem.logo.dimensions',
};

export function territoryProblem(error: Error): Sentence {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (!(error instanceof ProblemError)) return 'problem.server';
  if (faultAt(error, 'siret') === 'taken') return 'problem.siretTaken';
  if (faultAt(error, 'siret')) return 'problem.siret';
  if (faultAt(error, 'name')) return 'problem.name';
  if (faultAt(error, 'hours.from', 'hours.until', 'from', 'until')) return 'problem.quiet';
  const picture = faultAt(error, 'fileId');
  if (picture) return pictures[picture] ?? 'problem.logo.type';
  return known[error.case] ?? (error.status < 500 ? 'problem.refused' : 'problem.server');
}

/** How many accounts another number would shut out, where that is what the server asks. */
export const accountsShutOut = (error: Error | null): number | undefined =>
  error instanceof ProblemError && error.case === 'core:number-in-use'
    ? Number(error.problem.accounts)
    : undefined;
