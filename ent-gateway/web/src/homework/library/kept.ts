import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { DeskFault, DeskMode } from './deskLines';

/** A beep at the desk that waits on this device; `refused` once the server has said no. */
export interface KeptBeep {
  id: string;
  schoolId: string;
  mode: DeskMode;
  /** who borrows, by a card that was only read, or as the server has told before */
  card: string | null;
  childId: string | null;
  name: string;
  barcode: string;
  madeAt: string;
  refused?: DeskFault;
}

interface Kept extends DBSchema {
  beeps: { key: string; value: KeptBeep };
}

let opened: Promise<IDBPDatabase<Kept>> | undefined;

const database = () =>
  (opened ??= openDB<Kept>('preau-library', 1, {
    upgrade(db) {
      db.createObjectStore('beeps', { keyPath: 'id' });
    },
  }));

export const canKeep = () => 'indexedDB' in window;

export const keepBeep = async (beep: KeptBeep) => (await database()).put('beeps', beep);

export const forgetBeep = async (id: string) => (await database()).delete('beeps', id);

/** Those of a school, in the order in which they were made: on a shared tablet whoever lends there sees and sends them all. */
export async function listKept(schoolId: string): Promise<KeptBeep[]> {
  if (!canKeep()) return [];
  const all = await (await database()).getAll('beeps');
  return all.filter((one) => one.schoolId === schoolId).sort((a, b) => a.madeAt.localeCompare(b.madeAt));
}
