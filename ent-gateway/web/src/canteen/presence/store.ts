import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Day } from '../../app/format';
import type { NewTap, Roll, RollSite } from './api';

/** A tap that waits on this tablet; `refused` once the server has said no. */
export interface Waiting extends NewTap {
  activityId: string;
  date: Day;
  refused?: boolean;
}

export interface KeptRoll {
  personId: string;
  fetchedAt: string;
  roll: Roll;
}

interface Kept extends DBSchema {
  rolls: { key: string; value: KeptRoll };
  sites: { key: string; value: { personId: string; sites: RollSite[] } };
  queue: { key: string; value: Waiting };
  device: { key: string; value: { id: string; sequence: number } };
}

let opened: Promise<IDBPDatabase<Kept>> | undefined;

const database = () =>
  (opened ??= openDB<Kept>('preau-presence', 1, {
    upgrade(db) {
      db.createObjectStore('rolls');
      db.createObjectStore('sites');
      db.createObjectStore('queue', { keyPath: 'id' });
      db.createObjectStore('device');
    },
  }));

const key = 'this';

export const keepRoll = async (personId: string, roll: Roll, fetchedAt: string) =>
  (await database()).put('rolls', { personId, fetchedAt, roll }, roll.activityId);

/** Only for the person who received it. */
export async function keptRoll(personId: string, activityId: string): Promise<KeptRoll | undefined> {
  const kept = await (await database()).get('rolls', activityId);
  return kept?.personId === personId ? kept : undefined;
}

export const keepSites = async (personId: string, sites: RollSite[]) =>
  (await database()).put('sites', { personId, sites }, key);

export async function keptSites(personId: string): Promise<RollSite[] | undefined> {
  const kept = await (await database()).get('sites', key);
  return kept?.personId === personId ? kept.sites : undefined;
}

export async function deviceId(): Promise<string> {
  const tx = (await database()).transaction('device', 'readwrite');
  const device = (await tx.store.get(key)) ?? { id: crypto.randomUUID(), sequence: 0 };
  await tx.store.put(device, key);
  await tx.done;
  return device.id;
}

/** Counts the tap and keeps it in one transaction: two windows of one tablet never count alike. */
export async function enqueue(tap: Omit<Waiting, 'sequence'>): Promise<Waiting> {
  const tx = (await database()).transaction(['device', 'queue'], 'readwrite');
  const devices = tx.objectStore('device');
  const device = (await devices.get(key)) ?? { id: crypto.randomUUID(), sequence: 0 };
  const counted = { ...tap, sequence: device.sequence + 1 };
  await devices.put({ ...device, sequence: counted.sequence }, key);
  await tx.objectStore('queue').put(counted);
  await tx.done;
  return counted;
}

export const listWaiting = async (): Promise<Waiting[]> =>
  (await (await database()).getAll('queue')).sort((one, other) => one.sequence - other.sequence);

export async function settle(sent: Waiting[], refused: ReadonlySet<string>): Promise<void> {
  const tx = (await database()).transaction('queue', 'readwrite');
  for (const tap of sent) {
    if (refused.has(tap.id)) await tx.store.put({ ...tap, refused: true });
    else await tx.store.delete(tap.id);
  }
  await tx.done;
}

/** On signing out: names and allergies leave the tablet; taps that wait hold neither, and stay to be sent. */
export async function forgetNames(): Promise<void> {
  const tx = (await database()).transaction(['rolls', 'sites'], 'readwrite');
  await tx.objectStore('rolls').clear();
  await tx.objectStore('sites').clear();
  await tx.done;
}
