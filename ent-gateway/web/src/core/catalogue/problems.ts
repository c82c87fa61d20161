import { faultAt, ProblemError, type ProblemName, UnreachableError } from '../../app/http';
import type { CatalogueKey } from './messages';

type Sentence = Extract<CatalogueKey, `problem.${string}`>;

const known: Partial<Record<ProblemName, Sentence>> = {
  'core:resource-known': 'problem.known',
  'core:catalogue-full': 'problem.full',
  'core:changed-meanwhile': 'problem.changed',
  'core:not-found': 'problem.gone',
  'core:too-many': 'problem.often',
  'core:file-too-large': 'problem.fileTooLarge',
};

const ofFile: Record<string, Sentence> = {
  'no-title-column': 'problem.noTitleColumn',
  'no-record': 'problem.noRecord',
  'too-many-records': 'problem.tooManyRecords',
};

/** Why something wasn't done. */
export function catalogueProblem(error: Error): Sentence {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (!(error instanceof ProblemError)) return 'problem.server';
  const fault = error.problem.errors?.[0];
  if (fault?.field === 'file') return ofFile[fault.code] ?? 'problem.unreadable';
  if (faultAt(error, 'address')) return 'problem.address';
  if (faultAt(error, 'hosts')) return 'problem.hosts';
  if (faultAt(error, 'dueOn')) return 'problem.dueOn';
  if (faultAt(error, 'language')) return 'problem.language';
  return known[error.case] ?? (error.status < 500 ? 'problem.refused' : 'problem.server');
}
