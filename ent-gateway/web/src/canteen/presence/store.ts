import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Day } from '../../app/format';
import type { NewTap, Roll, RollSite } from './api';

/** A tap that waits on this tablet; `refused` once the server has said no. */
export interface Waiting extends NewTap {
  activityId: string;
  date: Day;
  refused?: boolean;
}

/** A roll finished on this tablet, that waits to be sent after its taps. */
export interface WaitingFinish {
  id: string;
  activityId: string;
  date: Day;
  at: string;
  finish: true;
  refused?: boolean;
}

export type Queued = Waiting | WaitingFinish;

const isFinish = (queued: Queued): queued is WaitingFinish => 'finish' in queued;
const isTap = (queued: Queued): queued is Waiting => !isFinish(queued);

export interface KeptRoll {
  personId: string;
  fetchedAt: string;
  roll: Roll;
}

interface Kept extends DBSchema {
  rolls: { key: string; value: KeptRoll };
  sites: { key: string; value: { personId: string; sites: RollSite[] } };
  queue: { key: string; value: Queued };
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

/** Today's roll under the activity, that of an asked day beside it. */
const rollKey = (activityId: string, asked?: Day) => (asked ? `${activityId} ${asked}` : activityId);

export const keepRoll = async (personId: string, roll: Roll, fetchedAt: string, asked?: Day) =>
  (await database()).put('rolls', { personId, fetchedAt, roll }, rollKey(roll.activityId, asked));

/** Only for the person who received it. */
export async function keptRoll(
  personId: string,
  activityId: string,
  asked?: Day,
): Promise<KeptRoll | undefined> {
  const kept = await (await database()).get('rolls', rollKey(activityId, asked));
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

/**
 * Counts taps and keeps them, with the finish that they belong to, in one transaction: two windows of one tablet never count
 * alike, and a page that closes meanwhile has kept all or nothing.
 */
export async function enqueue(taps: Omit<Waiting, 'sequence'>[], finish?: WaitingFinish): Promise<Waiting[]> {
  const tx = (await database()).transaction(['device', 'queue'], 'readwrite');
  const devices = tx.objectStore('device');
  const queue = tx.objectStore('queue');
  const device = (await devices.get(key)) ?? { id: crypto.randomUUID(), sequence: 0 };
  const counted = taps.map((tap, index) => ({ ...tap, sequence: device.sequence + index + 1 }));
  await Promise.all([
    devices.put({ ...device, sequence: device.sequence + counted.length }, key),
    ...counted.map((tap) => queue.put(tap)),
    finish && queue.put(finish),
    tx.done,
  ]);
  return counted;
}

export const listWaiting = async (): Promise<Waiting[]> =>
  (await (await database()).getAll('queue'))
    .filter(isTap)
    .sort((one, other) => one.sequence - other.sequence);

export const listFinishes = async (): Promise<WaitingFinish[]> =>
  (await (await database()).getAll('queue')).filter(isFinish);

/** Takes a finish back that nobody has heard of yet. */
export const forgetFinish = async (id: string) => (await database()).delete('queue', id);

export async function settle(sent: Queued[], refused: ReadonlySet<string>): Promise<void> {
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
