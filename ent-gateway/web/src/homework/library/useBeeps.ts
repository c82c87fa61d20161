import { useRef } from 'react';
import { faultAt, serverNow, UnreachableError } from '../../app/http';
import type { Reader } from './api';
import { canKeep, type KeptBeep } from './kept';
import { isFinal } from './sendKept';
import type { DeskMode } from './deskLines';
import type { KeptDesk } from './useKept';

/** What became of a beep: it was answered, or it waits on this device under that name. */
type Sent<T> = { answered: T } | { keptAs: string };

/** Sends beeps under a key of their own, or keeps them for the network. */
export function useBeeps(schoolId: string, mode: DeskMode, kept?: KeptDesk) {
  const unsettled = useRef(new Map<string, KeptBeep>());

  const newBeep = (barcode: string, to?: Reader): KeptBeep => ({
    id: crypto.randomUUID(),
    schoolId,
    mode,
    card: to?.card ?? null,
    childId: to?.childId || null,
    name: to?.givenName ?? '',
    barcode,
    madeAt: serverNow().toISOString(),
  });

  /** What nobody answers waits on this device; so does what comes after it, for the order counts. */
  return async function sendOrKeep<T>(
    barcode: string,
    send: (beep: KeptBeep) => Promise<T>,
    to?: Reader,
  ): Promise<Sent<T>> {
    const name = `${to?.childId || to?.card || ''} ${barcode}`;
    // the same beep again after a failure is the same one, so that an answer that was lost is given again
    let beep = unsettled.current.get(name) ?? newBeep(barcode, to);
    unsettled.current.set(name, beep);
    const isWaiting = kept?.beeps.some(({ refused }) => !refused) ?? false;
    try {
      if (!isWaiting) {
        const answered = await send(beep).catch((error: unknown) => {
          if (!faultAt(error, 'madeAt')) throw error;
          // the refusal has told how wrong this device's clock is
          beep = newBeep(barcode, to);
          unsettled.current.set(name, beep);
          return send(beep);
        });
        unsettled.current.delete(name);
        return { answered };
      }
    } catch (error) {
      if (isFinal(error)) unsettled.current.delete(name);
      if (!(error instanceof UnreachableError && kept && canKeep())) throw error;
    }
    if (kept) await kept.keep(beep);
    unsettled.current.delete(name);
    return { keptAs: beep.id };
  };
}
