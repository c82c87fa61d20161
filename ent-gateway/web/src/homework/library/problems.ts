import { ProblemError, type ProblemName, UnreachableError } from '../../app/http';
import type { LibraryKey } from './messages';

export type LibraryProblem = Extract<LibraryKey, `problem.${string}`>;

const known: Partial<Record<ProblemName, LibraryProblem>> = {
  'homework:beep-overtaken': 'problem.overtaken',
  'homework:unknown-card': 'problem.unknownCard',
  'homework:unknown-copy': 'problem.unknownCopy',
  'homework:copy-lent': 'problem.copyLent',
  'homework:too-many-books': 'problem.tooManyBooks',
  'homework:book-reserved': 'problem.bookReserved',
  'homework:book-awaited': 'problem.bookAwaited',
  'homework:not-lent': 'problem.notLent',
  'homework:has-book': 'problem.hasBook',
  'homework:too-many-reservations': 'problem.tooManyReservations',
  'homework:barcode-taken': 'problem.barcodeTaken',
  'homework:nothing-late': 'problem.nothingLate',
  'homework:nothing-to-print': 'problem.nothingToPrint',
  'homework:copy-withdrawn': 'problem.copyWithdrawn',
  'homework:no-copy': 'problem.noCopy',
  'homework:too-many-labels': 'problem.tooManyLabels',
  'homework:too-many-asked': 'problem.tooManyAsked',
  'homework:loan-moved-on': 'problem.loanMovedOn',
  'homework:other-book': 'problem.otherBook',
  'homework:not-on-shelf': 'problem.notOnShelf',
  'homework:with-pupil': 'problem.withPupil',
  'homework:stock-taking-open': 'problem.stockOpen',
  'homework:stock-taking-goes-on': 'problem.stockGoesOn',
  'core:changed-meanwhile': 'problem.changed',
  'core:file-too-large': 'problem.fileTooLarge',
};

const ofFile: Record<string, LibraryProblem> = {
  'no-title-column': 'problem.noTitleColumn',
  'too-many-records': 'problem.tooManyRecords',
  unreadable: 'problem.unreadable',
};

/** Why something wasn't done. */
export function libraryProblem(error: Error): LibraryProblem {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (!(error instanceof ProblemError)) return 'problem.server';
  const fault = error.problem.errors?.[0];
  if (fault?.field === 'file') return ofFile[fault.code] ?? 'problem.unreadable';
  if (fault?.field === 'isbn') return 'problem.isbn';
  if (fault?.field === 'madeAt') return 'problem.clock';
  if (fault?.field === 'dueOn') return 'problem.dueOn';
  if (fault?.field === 'barcode') return 'problem.barcode';
  return known[error.case] ?? (error.status >= 500 ? 'problem.server' : 'problem.refused');
}

/** The facts that its sentence names. */
export function factsOf(error: Error): Record<string, string | number> {
  if (!(error instanceof ProblemError)) return {};
  const { title, childName, booksAtOnce, most } = error.problem;
  return { title: text(title), name: text(childName), count: number(booksAtOnce ?? most) };
}

const text = (fact: unknown) => (typeof fact === 'string' ? fact : '');
const number = (fact: unknown) => (typeof fact === 'number' ? fact : 0);
