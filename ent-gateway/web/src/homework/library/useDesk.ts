import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { findReaders, lendBook, type LentBook, type Loan, type Reader, returnBook } from './api';
import { factsOf, libraryProblem, type LibraryProblem } from './problems';
import { isCard, scanned } from './scanned';

export type DeskMode = 'lend' | 'return';

/** A beep that did something, the last first. */
export interface DoneLine {
  key: string;
  book: LentBook;
  barcode: string;
  /** lent until a day, or brought back by somebody and put aside for another child */
  loan?: Loan;
  childName?: string | null;
  keptFor?: string | null;
}

/** Why a beep did nothing. */
export interface DeskFault {
  key: LibraryProblem;
  facts: Record<string, string | number>;
}

const fault = (key: LibraryProblem): DeskFault => ({ key, facts: {} });

/** The desk of a library: what each beep means, by what came before it. */
export function useDesk(schoolId: string, mode: DeskMode) {
  const client = useQueryClient();
  const [reader, showReader] = useState<Reader>();
  // a beep may come before the screen has shown who the one before was
  const current = useRef<Reader>(undefined);
  const [found, setFound] = useState<Reader[]>([]);
  const [done, setDone] = useState<DoneLine[]>([]);
  const [wrong, setWrong] = useState<DeskFault>();

  const setReader = (next: Reader | undefined) => {
    current.current = next;
    showReader(next);
  };
  const add = (line: Omit<DoneLine, 'key'>) =>
    setDone((before) => [{ ...line, key: `${before.length} ${line.barcode}` }, ...before]);
  const choose = (chosen: Reader | undefined) => {
    setReader(chosen);
    setFound([]);
    setDone([]);
    setWrong(undefined);
  };

  async function search(words: string) {
    const readers = await findReaders(schoolId, words);
    const [only, second] = readers;
    if (!only) setWrong(fault(isCard(words) ? 'problem.unknownCard' : 'problem.nobody'));
    else if (second) setFound(readers);
    else choose(only);
  }

  async function lend(to: Reader, barcode: string) {
    const loan = await lendBook(schoolId, to.childId, barcode);
    setReader({ ...to, loans: [...to.loans, loan] });
    add({ book: loan.book, barcode, loan });
  }

  async function giveBack(barcode: string) {
    const { book, childName, keptFor } = await returnBook(schoolId, barcode);
    add({ book, barcode, childName, keptFor });
  }

  const beep = useMutation({
    // one after the other, as fast as they come
    scope: { id: 'library-desk' },
    mutationFn: async (typed: string) => {
      setWrong(undefined);
      setFound([]);
      const signs = scanned(typed);
      if (mode === 'return' && isCard(signs)) {
        setWrong(fault('problem.card'));
        return;
      }
      if (mode === 'return') return giveBack(signs);
      if (isCard(signs)) return search(signs);
      return current.current ? lend(current.current, signs) : search(typed.trim());
    },
    onError: (error) => setWrong({ key: libraryProblem(error), facts: factsOf(error) }),
    onSettled: () => client.invalidateQueries({ queryKey: ['library'] }),
  });

  const undo = useMutation({
    mutationFn: async (line: DoneLine) => {
      await returnBook(schoolId, line.barcode);
      setDone((before) => before.filter(({ key }) => key !== line.key));
      const now = current.current;
      if (now) setReader({ ...now, loans: now.loans.filter(({ barcode }) => barcode !== line.barcode) });
    },
    onError: (error) => setWrong({ key: libraryProblem(error), facts: factsOf(error) }),
  });

  return { reader, found, done, wrong, beep, undo, choose };
}
