import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { hasStatus } from '../../app/http';
import { findReaders, lendBook, type LentBook, type Loan, type Reader, returnBook, undoLoan } from './api';
import { factsOf, libraryProblem, type LibraryProblem } from './problems';
import { isCard, scanned } from './scanned';

export type DeskMode = 'lend' | 'return';

/** A beep that did something, the last first. */
export interface DoneLine {
  key: number;
  book: LentBook;
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

/** As many as the server finds at most, and those of whom it tells the books. */
const most = 20;
const known = 3;

// one after the other, as fast as they come
const scope = { id: 'library-desk' };

const fault = (key: LibraryProblem): DeskFault => ({ key, facts: {} });

/** The desk of a library: what each beep means, by what came before it. */
export function useDesk(schoolId: string, mode: DeskMode) {
  const client = useQueryClient();
  const [reader, showReader] = useState<Reader>();
  // a beep may come before the screen has shown who the one before was
  const current = useRef<Reader>(undefined);
  const lines = useRef(0);
  const [found, setFound] = useState<Reader[]>([]);
  const [done, setDone] = useState<DoneLine[]>([]);
  const [wrong, setWrong] = useState<DeskFault>();

  const setReader = (next: Reader | undefined) => {
    current.current = next;
    showReader(next);
  };
  const add = (line: Omit<DoneLine, 'key'>) => {
    const key = ++lines.current;
    setDone((before) => [{ ...line, key }, ...before]);
  };
  const choose = (chosen: Reader | undefined) => {
    setReader(chosen);
    setFound([]);
    setDone([]);
    setWrong(undefined);
  };
  const onError = (error: Error) => setWrong({ key: libraryProblem(error), facts: factsOf(error) });
  const onSettled = () => client.invalidateQueries({ queryKey: ['library'] });

  /** From here on it is that child or nobody: whoever was there before gets no other book. */
  async function search(words: string) {
    choose(undefined);
    const readers = await findReaders(schoolId, words);
    const [only, second] = readers;
    if (only && !second) {
      choose(only);
      return;
    }
    if (!only) setWrong(fault(isCard(words) ? 'problem.unknownCard' : 'problem.nobody'));
    if (readers.length >= most) setWrong(fault('problem.manyReaders'));
    setFound(readers);
  }

  async function lend(to: Reader, barcode: string) {
    const loan = await lendBook(schoolId, to.childId, barcode);
    const now = current.current;
    if (now?.childId !== to.childId) return;
    setReader({ ...now, loans: [...now.loans, loan] });
    add({ book: loan.book, loan });
  }

  async function giveBack(barcode: string) {
    const { book, childName, keptFor } = await returnBook(schoolId, barcode);
    add({ book, childName, keptFor });
  }

  const beep = useMutation({
    scope,
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
    onError,
    onSettled,
  });

  /** Of a long list nobody's books are told: they are asked for once a child is chosen. */
  const pick = useMutation({
    scope,
    mutationFn: async (one: Reader) => {
      choose(undefined);
      if (found.length <= known) {
        choose(one);
        return;
      }
      const again = await findReaders(schoolId, one.card ?? `${one.givenName} ${one.familyName}`);
      choose(again.find(({ childId }) => childId === one.childId) ?? one);
    },
    onError,
  });

  const undo = useMutation({
    scope,
    mutationFn: async ({ key, loan }: DoneLine) => {
      if (!loan) return;
      // what isn't there any more was taken back by an answer that was lost
      await undoLoan(loan.id).catch((error: unknown) => {
        if (!hasStatus(error, 404)) throw error;
      });
      setDone((before) => before.filter((line) => line.key !== key));
      const now = current.current;
      if (now) setReader({ ...now, loans: now.loans.filter(({ id }) => id !== loan.id) });
    },
    onMutate: () => setWrong(undefined),
    onError,
    onSettled,
  });

  return { reader, found, done, wrong, beep, pick, undo, choose };
}
