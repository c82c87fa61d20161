import { useMutation, useQueryClient } from '@tanstack/react-query';
import { hasStatus, isProblem, UnreachableError } from '../../app/http';
import { findReaders, lendKept, type Reader, returnKept, undoLoan, undoReturn } from './api';
import { cardAlone, type DeskMode, type DoneLine, followed, labelAlone } from './deskLines';
import { findCopies, mayBeBarcode } from './findCopies';
import { canKeep } from './kept';
import { isCard, scanned } from './scanned';
import { useBeeps } from './useBeeps';
import { useDeskTop } from './useDeskTop';
import type { KeptDesk } from './useKept';

/** As many as the server finds at most, and those of whom it tells the books. */
const most = 20;
const known = 3;

// one after the other, as fast as they come
const scope = { id: 'library-desk' };

/** The desk of a library: what each beep means, by what came before it. Without network it is kept, if there is where. */
export function useDesk(schoolId: string, mode: DeskMode, kept?: KeptDesk) {
  const client = useQueryClient();
  const top = useDeskTop();
  const { choose, onError } = top;
  const sendOrKeep = useBeeps(schoolId, mode, kept);
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
    if (!only) top.say(isCard(words) ? 'problem.unknownCard' : 'problem.nobody');
    if (readers.length >= most) top.say('problem.manyReaders');
    top.setFound(readers);
  }

  async function lend(to: Reader, barcode: string) {
    const sent = await sendOrKeep(barcode, lendKept, to);
    if ('keptAs' in sent) {
      top.add({ book: labelAlone(barcode), keptAs: sent.keptAs });
      return;
    }
    const loan = sent.answered;
    const now = top.now();
    if (now?.childId !== to.childId) return;
    top.setReader({ ...now, loans: [...now.loans, loan] });
    top.add({ book: loan.book, loan });
  }

  async function giveBack(barcode: string) {
    const sent = await sendOrKeep(barcode, returnKept);
    if ('keptAs' in sent) {
      top.add({ book: labelAlone(barcode), keptAs: sent.keptAs });
      return;
    }
    const { book, loanId, childName, keptFor } = sent.answered;
    top.add({ book, returned: loanId, childName, keptFor });
  }

  const handle = (barcode: string) => {
    if (mode === 'return') return giveBack(barcode);
    const to = top.now();
    return to && lend(to, barcode);
  };

  /** What no label bears may be a title: its copies are offered, and the only one is meant. */
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
    const [only, second] = offered;
    if (only && !second) return handle(only.barcode);
    if (offered.length === 0) top.say(mode === 'return' ? 'problem.noneLent' : 'problem.noneHere');
    top.setCopies(offered);
  }

  const beep = useMutation({
    scope,
    mutationFn: async (typed: string) => {
      top.clear();
      const signs = scanned(typed);
      if (mode === 'return' && isCard(signs)) {
        top.say('problem.card');
        return;
      }
      if (mode === 'return') return handleTyped(typed.trim(), signs);
      if (isCard(signs)) return search(signs);
      return top.now() ? handleTyped(typed.trim(), signs) : search(typed.trim());
    },
    onError,
    onSettled,
  });

  /** One of the copies that a title offered. */
  const take = useMutation({
    scope,
    mutationFn: async (barcode: string) => {
      top.say(undefined);
      top.setCopies([]);
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
      choose(top.found.length <= known ? one : ((await readAnew(one)) ?? one));
    },
    onError,
  });

  const undo = useMutation({
    scope,
    mutationFn: async ({ key, loan, returned }: DoneLine) => {
      if (returned) await undoReturn(returned);
      if (!loan) {
        top.remove(key);
        return;
      }
      let now = top.now();
      // taken back by an answer that was lost, or by another desk; or no loan of today any more: its books tell
      await undoLoan(loan.id).catch(async (error: unknown) => {
        if (!hasStatus(error, 404)) throw error;
        now = now && ((await readAnew(now)) ?? now);
      });
      if (now !== top.now() && now?.loans.some(({ id }) => id === loan.id)) {
        top.setReader(now);
        top.say('problem.notUndone');
        return;
      }
      top.remove(key);
      if (now) top.setReader({ ...now, loans: now.loans.filter(({ id }) => id !== loan.id) });
    },
    onMutate: () => top.say(undefined),
    onError,
    onSettled,
  });

  const { reader, found, copies, wrong } = top;
  const done = kept ? top.done.flatMap((line) => followed(line, kept.beeps)) : top.done;
  return { reader, found, copies, done, wrong, beep, pick, take, undo, choose };
}
