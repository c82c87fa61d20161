import type { LentBook, Loan, Reader } from './api';
import type { KeptBeep } from './kept';
import type { LibraryProblem } from './problems';

export type DeskMode = 'lend' | 'return';

/** A beep that did something, the last first. */
export interface DoneLine {
  key: number;
  book: LentBook;
  /** lent until a day, or brought back by somebody and put aside for another child */
  loan?: Loan;
  /** by which a return is undone */
  returned?: string | null;
  childName?: string | null;
  keptFor?: string | null;
  /** it was kept on this device for the network, by that name; and whether it waits still */
  keptAs?: string;
  isKept?: boolean;
}

/** Why a beep did nothing. */
export interface DeskFault {
  key: LibraryProblem;
  facts: Record<string, string | number>;
}

export const fault = (key: LibraryProblem): DeskFault => ({ key, facts: {} });

/** A pupil of whom only the card is known, while nobody answers. */
export const cardAlone = (card: string): Reader => ({
  childId: '',
  givenName: card,
  familyName: '',
  className: '',
  card,
  loans: [],
});

/** A book of which nothing but the label is known, while its beep waits. */
export const labelAlone = (barcode: string): LentBook => ({
  id: '',
  title: barcode,
  authors: null,
  colour: 2,
  cover: null,
});

/** A beep that was kept waits, was sent, or is listed where it can be seen to. */
export function followed(line: DoneLine, beeps: KeptBeep[]): DoneLine[] {
  const beep = beeps.find(({ id }) => id === line.keptAs);
  return beep?.refused ? [] : [{ ...line, isKept: !!beep }];
}
