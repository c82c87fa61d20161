import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { hasStatus, isProblem, UnreachableError } from '../../app/http';
import {
  findReaders,
  lendKept,
  type LentBook,
  type Loan,
  type Reader,
  returnKept,
  undoLoan,
  undoReturn,
} from './api';
import { findCopies, type FoundCopy, mayBeBarcode } from './findCopies';
import { canKeep, type KeptBeep } from './kept';
import { factsOf, libraryProblem, type LibraryProblem } from './problems';
import { isCard, scanned } from './scanned';
import { useBeeps } from './useBeeps';
import type { KeptDesk } from './useKept';

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

/** As many as the server finds at most, and those of whom it tells the books. */
const most = 20;
const known = 3;

// one after the other, as fast as they come
const scope = { id: 'library-desk' };

const fault = (key: LibraryProblem): DeskFault => ({ key, facts: {} });

/** A pupil of whom only the card is known, while nobody answers. */
const cardAlone = (card: string): Reader => ({
  childId: '',
  givenName: card,
  familyName: '',
  className: '',
  card,
  loans: [],
});

/** A beep that was kept waits, was sent, or is listed where it can be seen to. */
function followed(line: DoneLine, beeps: KeptBeep[]): DoneLine[] {
  const beep = beeps.find(({ id }) => id === line.keptAs);
  return beep?.refused ? [] : [{ ...line, isKept: !!beep }];
}

/** The desk of a library: what each beep means, by what came before it. Without network it is kept, if there is where. */
export function useDesk(schoolId: string, mode: DeskMode, kept?: KeptDesk) {
  const client = useQueryClient();
  const [reader, showReader] = useState<Reader>();
  // a beep may come before the screen has shown who the one before was
  const current = useRef<Reader>(undefined);
  const lines = useRef(0);
  const sendOrKeep = useBeeps(schoolId, mode, kept);
  const [found, setFound] = useState<Reader[]>([]);
  const [copies, setCopies] = useState<FoundCopy[]>([]);
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
    setCopies([]);
    setDone([]);
    setWrong(undefined);
  };
  const onError = (error: Error) => setWrong({ key: libraryProblem(error), facts: factsOf(error) });
  const onSettled = () => client.invalidateQueries({ queryKey: ['library'] });

  const readAnew = async (one: Reader) => {
    const readers = await findReaders(schoolId, one.card ?? `${one.givenName} ${one.familyName}`);
    return readers.find(({ childId }) => childId === one.childId);
  };

  /** From here on it is that child or nobody: whoever was there before gets no other book. */
  async function search(words: string) {
    choose(undefined);
    const readers = await findReaders(schoolId, words).catch((error: unknown) => {
      if (!(error instanceof UnreachableError && kept && canKeep() && isCard(words))) throw error;
      return [cardAlone(words)];
    });
    const [only, second] = readers;
    if (only && !second) {
      choose(only);
      return;
    }
    if (!only) setWrong(fault(isCard(words) ? 'problem.unknownCard' : 'problem.nobody'));
    if (readers.length >= most) setWrong(fault('problem.manyReaders'));
    setFound(readers);
  }

  /** Shown while it waits: of its book nothing but the label is known. */
  const addKept = (barcode: string, keptAs: string) =>
    add({ book: { id: '', title: barcode, authors: null, colour: 2, cover: null }, keptAs });

  async function lend(to: Reader, barcode: string) {
    const sent = await sendOrKeep(barcode, lendKept, to);
    if ('keptAs' in sent) {
      addKept(barcode, sent.keptAs);
      return;
    }
    const loan = sent.answered;
    const now = current.current;
    if (now?.childId !== to.childId) return;
    setReader({ ...now, loans: [...now.loans, loan] });
    add({ book: loan.book, loan });
  }

  async function giveBack(barcode: string) {
    const sent = await sendOrKeep(barcode, returnKept);
    if ('keptAs' in sent) {
      addKept(barcode, sent.keptAs);
      return;
    }
    const { book, loanId, childName, keptFor } = sent.answered;
    add({ book, returned: loanId, childName, keptFor });
  }

  const handle = (barcode: string) => {
    if (mode === 'return') return giveBack(barcode);
    return current.current ? lend(current.current, barcode) : undefined;
  };

  /** What no label bears may be a title: its copies are offered. */
  async function handleTyped(typed: string, signs: string) {
    try {
      if (mayBeBarcode(signs)) {
        await handle(signs);
        return;
      }
    } catch (error) {
      if (!isProblem(error, 'homework:unknown-copy') || !/\p{L}{2}/u.test(typed)) throw error;
    }
    const offered = await findCopies(schoolId, typed, mode);
    if (offered.length === 0) setWrong(fault(mode === 'return' ? 'problem.noneLent' : 'problem.noneHere'));
    setCopies(offered);
  }

  const beep = useMutation({
    scope,
    mutationFn: async (typed: string) => {
      setWrong(undefined);
      setFound([]);
      setCopies([]);
      const signs = scanned(typed);
      if (mode === 'return' && isCard(signs)) {
        setWrong(fault('problem.card'));
        return;
      }
      if (mode === 'return') return handleTyped(typed.trim(), signs);
      if (isCard(signs)) return search(signs);
      return current.current ? handleTyped(typed.trim(), signs) : search(typed.trim());
    },
    onError,
    onSettled,
  });

  /** One of the copies that a title offered. */
  const take = useMutation({
    scope,
    mutationFn: async (barcode: string) => {
      setWrong(undefined);
      setCopies([]);
      await handle(barcode);
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
      choose((await readAnew(one)) ?? one);
    },
    onError,
  });

  const undo = useMutation({
    scope,
    mutationFn: async ({ key, loan, returned }: DoneLine) => {
      if (returned) await undoReturn(returned);
      if (!loan) {
        setDone((before) => before.filter((line) => line.key !== key));
        return;
      }
      let now = current.current;
      // taken back by an answer that was lost, or by another desk; or no loan of today any more: its books tell
      await undoLoan(loan.id).catch(async (error: unknown) => {
        if (!hasStatus(error, 404)) throw error;
        now = now && ((await readAnew(now)) ?? now);
      });
      if (now !== current.current && now?.loans.some(({ id }) => id === loan.id)) {
        setReader(now);
        setWrong(fault('problem.notUndone'));
        return;
      }
      setDone((before) => before.filter((line) => line.key !== key));
      if (now) setReader({ ...now, loans: now.loans.filter(({ id }) => id !== loan.id) });
    },
    onMutate: () => setWrong(undefined),
    onError,
    onSettled,
  });

  const shown = kept ? done.flatMap((line) => followed(line, kept.beeps)) : done;
  return { reader, found, copies, done: shown, wrong, beep, pick, take, undo, choose };
}
