import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A tap that waits on this tablet; `refused` once the server has said no. */
export interface TabletTap {
  id: string;
  at: string;
  sequence: number;
  /** who said it; nobody knows of what was kept before tablets wrote it down */
  personId?: string;
  refused?: boolean;
}

/** The end of a roll said on this tablet, that waits to be sent after its taps. */
export interface TabletEnd {
  id: string;
  at: string;
  finish: true;
  /** who said it, as of a tap */
  personId?: string;
  refused?: boolean;
}

export interface KeptRoll<Roll> {
  personId: string;
  fetchedAt: string;
  roll: Roll;
}

interface Kept extends DBSchema {
  rolls: { key: string; value: KeptRoll<unknown> };
  sites: { key: string; value: { personId: string; sites: unknown } };
  queue: { key: string; value: TabletTap | TabletEnd };
  device: { key: string; value: { id: string; sequence: number } };
}

/** What a tablet keeps, by whose roll it is. */
const tablets = ['preau-presence', 'preau-class-roll'] as const;
type TabletName = (typeof tablets)[number];

const opened = new Map<TabletName, Promise<IDBPDatabase<Kept>>>();

function database(name: TabletName): Promise<IDBPDatabase<Kept>> {
  const known = opened.get(name);
  if (known) return known;
  const opening = openDB<Kept>(name, 1, {
    upgrade(db) {
      db.createObjectStore('rolls');
      db.createObjectStore('sites');
      db.createObjectStore('queue', { keyPath: 'id' });
      db.createObjectStore('device');
    },
  });
  opened.set(name, opening);
  return opening;
}

const key = 'this';
const isEnd = (queued: TabletTap | TabletEnd): queued is TabletEnd => 'finish' in queued;

/**
 * On signing out: names leave the tablet, with all that is said of them. Taps that wait hold no pupil's name, and stay until
 * their own person signs in again: they leave under nobody else's.
 */
export async function forgetNames(): Promise<void> {
  for (const name of tablets) {
    const tx = (await database(name)).transaction(['rolls', 'sites'], 'readwrite');
    await Promise.all([tx.objectStore('rolls').clear(), tx.objectStore('sites').clear(), tx.done]);
  }
}

/** Whether a person said it here, or nobody knows who did. */
export const isOf =
  (person: string) =>
  ({ personId }: Pick<TabletTap, 'personId'>) =>
    personId === undefined || personId === person;

/** How much of what a person said here has not left yet; what was refused has, and is said by the roll. */
export async function countUnsent(person: string): Promise<number> {
  const queues = await Promise.all(tablets.map(async (name) => (await database(name)).getAll('queue')));
  return queues.flat().filter((one) => isOf(person)(one) && !one.refused).length;
}

/** What this tablet keeps of the rolls of one kind, and what waits to be sent. */
export interface TabletStore<Roll, Tap extends TabletTap, End extends TabletEnd> {
  keepRoll: (personId: string, roll: Roll, fetchedAt: string, rollKey: string) => Promise<unknown>;
  /** Only for the person who received it. */
  keptRoll: (personId: string, rollKey: string) => Promise<KeptRoll<Roll> | undefined>;
  deviceId: () => Promise<string>;
  /**
   * Counts taps and keeps them, with the end that they belong to, in one transaction: two windows of one tablet never count
   * alike, and a page that closes meanwhile has kept all or nothing.
   */
  enqueue: (taps: Omit<Tap, 'sequence'>[], end?: End) => Promise<Tap[]>;
  listWaiting: () => Promise<Tap[]>;
  listEnds: () => Promise<End[]>;
  /** Takes an end back that nobody has heard of yet. */
  forgetEnd: (id: string) => Promise<void>;
  settle: (sent: (Tap | End)[], refused: ReadonlySet<string>) => Promise<void>;
}

export const keepSites = async (name: TabletName, personId: string, sites: unknown) =>
  (await database(name)).put('sites', { personId, sites }, key);

/** Only for the person who received them. */
export async function keptSites(name: TabletName, personId: string): Promise<unknown> {
  const kept = await (await database(name)).get('sites', key);
  return kept?.personId === personId ? kept.sites : undefined;
}

export function tabletStore<Roll, Tap extends TabletTap, End extends TabletEnd>(
  name: TabletName,
): TabletStore<Roll, Tap, End> {
  const open = () => database(name);
  const queued = async () => (await (await open()).getAll('queue')) as (Tap | End)[];
  return {
    keepRoll: async (personId, roll, fetchedAt, rollKey) =>
      (await open()).put('rolls', { personId, fetchedAt, roll }, rollKey),

    async keptRoll(personId, rollKey) {
      const kept = await (await open()).get('rolls', rollKey);
      return kept?.personId === personId ? (kept as KeptRoll<Roll>) : undefined;
    },

    async deviceId() {
      const tx = (await open()).transaction('device', 'readwrite');
      const device = (await tx.store.get(key)) ?? { id: crypto.randomUUID(), sequence: 0 };
      await tx.store.put(device, key);
      await tx.done;
      return device.id;
    },

    async enqueue(taps, end) {
      const tx = (await open()).transaction(['device', 'queue'], 'readwrite');
      const devices = tx.objectStore('device');
      const queue = tx.objectStore('queue');
      const device = (await devices.get(key)) ?? { id: crypto.randomUUID(), sequence: 0 };
      const counted = taps.map((tap, index) => ({ ...tap, sequence: device.sequence + index + 1 }) as Tap);
      await Promise.all([
        devices.put({ ...device, sequence: device.sequence + counted.length }, key),
        ...counted.map((tap) => queue.put(tap)),
        end && queue.put(end),
        tx.done,
      ]);
      return counted;
    },

    listWaiting: async () =>
      (await queued())
        .filter((one): one is Tap => !isEnd(one))
        .sort((one, other) => one.sequence - other.sequence),

    listEnds: async () => (await queued()).filter((one): one is End => isEnd(one)),

    forgetEnd: async (id) => (await open()).delete('queue', id),

    async settle(sent, refused) {
      const tx = (await open()).transaction('queue', 'readwrite');
      for (const one of sent) {
        if (refused.has(one.id)) await tx.store.put({ ...one, refused: true });
        else await tx.store.delete(one.id);
      }
      await tx.done;
    },
  };
}
