import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A tap that waits on this tablet; `refused` once the server has said no. */
export interface TabletTap {
  id: string;
  at: string;
  sequence: number;
  refused?: boolean;
}

/** The end of a roll said on this tablet, that waits to be sent after its taps. */
export interface TabletEnd {
  id: string;
  at: string;
  finish: true;
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

/** On signing out: names leave the tablet, with all that is said of them; taps that wait hold none, and stay to be sent. */
export async function forgetNames(): Promise<void> {
  for (const name of tablets) {
    const tx = (await database(name)).transaction(['rolls', 'sites'], 'readwrite');
    await Promise.all([tx.objectStore('rolls').clear(), tx.objectStore('sites').clear(), tx.done]);
  }
}

export type TabletStore<Roll, Tap extends TabletTap, End extends TabletEnd> = ReturnType<
  typeof tabletStore<Roll, Tap, End>
>;

/** What this tablet keeps of the rolls of one kind, and what waits to be sent. */
export function tabletStore<Roll, Tap extends TabletTap, End extends TabletEnd>(name: TabletName) {
  const open = () => database(name);
  const queued = async () => (await open()).getAll('queue');
  return {
    keepRoll: async (personId: string, roll: Roll, fetchedAt: string, rollKey: string) =>
      (await open()).put('rolls', { personId, fetchedAt, roll }, rollKey),

    /** Only for the person who received it. */
    async keptRoll(personId: string, rollKey: string): Promise<KeptRoll<Roll> | undefined> {
      const kept = await (await open()).get('rolls', rollKey);
      return kept?.personId === personId ? (kept as KeptRoll<Roll>) : undefined;
    },

    keepSites: async (personId: string, sites: unknown) =>
      (await open()).put('sites', { personId, sites }, key),

    async keptSites(personId: string): Promise<unknown> {
      const kept = await (await open()).get('sites', key);
      return kept?.personId === personId ? kept.sites : undefined;
    },

    async deviceId(): Promise<string> {
      const tx = (await open()).transaction('device', 'readwrite');
      const device = (await tx.store.get(key)) ?? { id: crypto.randomUUID(), sequence: 0 };
      await tx.store.put(device, key);
      await tx.done;
      return device.id;
    },

    /**
     * Counts taps and keeps them, with the end that they belong to, in one transaction: two windows of one tablet never count
     * alike, and a page that closes meanwhile has kept all or nothing.
     */
    async enqueue(taps: Omit<Tap, 'sequence'>[], end?: End): Promise<Tap[]> {
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

    listWaiting: async (): Promise<Tap[]> =>
      (await queued())
        .filter((one): one is Tap => !isEnd(one))
        .sort((one, other) => one.sequence - other.sequence),

    listEnds: async (): Promise<End[]> => (await queued()).filter((one): one is End => isEnd(one)),

    /** Takes an end back that nobody has heard of yet. */
    forgetEnd: async (id: string) => (await open()).delete('queue', id),

    async settle(sent: (Tap | End)[], refused: ReadonlySet<string>): Promise<void> {
      const tx = (await open()).transaction('queue', 'readwrite');
      for (const one of sent) {
        if (refused.has(one.id)) await tx.store.put({ ...one, refused: true });
        else await tx.store.delete(one.id);
      }
      await tx.done;
    },
  };
}
