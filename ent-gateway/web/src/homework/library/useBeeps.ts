import { useRef } from 'react';
import { UnreachableError } from '../../app/http';
import type { Reader } from './api';
import { canKeep, type KeptBeep } from './kept';
import { isFinal } from './sendKept';
import type { DeskMode } from './useDesk';
import type { KeptDesk } from './useKept';

/** Sends beeps under a key of their own, or keeps them for the network; then nothing is answered. */
export function useBeeps(schoolId: string, mode: DeskMode, kept?: KeptDesk) {
  const unsettled = useRef(new Map<string, KeptBeep>());

  const newBeep = (barcode: string, to?: Reader): KeptBeep => ({
    id: crypto.randomUUID(),
    personId: kept?.personId ?? '',
    schoolId,
    mode,
    card: to?.card ?? null,
    childId: to?.childId || null,
    name: to?.givenName ?? '',
    barcode,
    madeAt: new Date().toISOString(),
  });

  /** What nobody answers waits on this device; so does what comes after it, for the order counts. */
  return async function sendOrKeep<T>(
    barcode: string,
    send: (beep: KeptBeep) => Promise<T>,
    to?: Reader,
  ): Promise<T | undefined> {
    const name = `${to?.childId || to?.card || ''} ${barcode}`;
    // the same beep again after a failure is the same one, so that an answer that was lost is given again
    const beep = unsettled.current.get(name) ?? newBeep(barcode, to);
    unsettled.current.set(name, beep);
    const isWaiting = kept?.beeps.some(({ refused }) => !refused) ?? false;
    try {
      if (!isWaiting) {
        const answered = await send(beep);
        unsettled.current.delete(name);
        return answered;
      }
    } catch (error) {
      if (isFinal(error)) unsettled.current.delete(name);
      if (!(error instanceof UnreachableError && kept && canKeep())) throw error;
    }
    if (kept) await kept.keep(beep);
    unsettled.current.delete(name);
    return undefined;
  };
}
