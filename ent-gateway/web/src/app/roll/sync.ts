import { ProblemError } from '../http';
import { isOf, type TabletEnd, type TabletStore, type TabletTap } from './store';

const mostTaps = 500;

/** How a tablet reaches the rolls of one kind; `List` names one of them. */
export interface RollDoor<
  List,
  Roll,
  Tap extends List & TabletTap,
  End extends List & TabletEnd,
  Answer extends { refused: string[] },
> {
  store: TabletStore<Roll, Tap, End>;
  nameOf: (list: List) => string;
  /** @param since where the tablet stands in this list; null when it doesn't ask what others have tapped */
  send: (list: List, deviceId: string, since: number | null, taps: Tap[]) => Promise<Answer>;
  end: (end: End, deviceId: string) => Promise<unknown>;
}

/** What came of a round: `offline` when nobody answered, else what the server said about the list on show. */
export interface Round<Answer> {
  offline: boolean;
  answer?: Answer;
}

/** Refused for good, as opposed to not just now. */
const isFinal = (error: unknown) =>
  error instanceof ProblemError && [400, 403, 404, 409].includes(error.status);

function groups<Tap>(waiting: Tap[], nameOf: (tap: Tap) => string): Tap[][] {
  const byList = new Map<string, Tap[]>();
  for (const tap of waiting) byList.set(nameOf(tap), [...(byList.get(nameOf(tap)) ?? []), tap]);
  return [...byList.values()].flatMap((taps) =>
    Array.from({ length: Math.ceil(taps.length / mostTaps) }, (_, part) =>
      taps.slice(part * mostTaps, (part + 1) * mostTaps),
    ),
  );
}

/**
 * Sends all that a person said and that waits, list by list, then the ends, so that nobody is passed over. What another
 * person said on this tablet stays until that one is back.
 *
 * @param since where the tablet stands in a list; nowhere in one that isn't shown
 */
export async function sendWaiting<
  List,
  Roll,
  Tap extends List & TabletTap,
  End extends List & TabletEnd,
  Answer extends { refused: string[] },
>(
  door: RollDoor<List, Roll, Tap, End, Answer>,
  person: string,
  since: (list: List) => number | null = () => null,
): Promise<void> {
  const { store, nameOf } = door;
  const device = await store.deviceId();
  // before the taps, so that none is older than an end that is sent
  const own = isOf(person);
  const ends = (await store.listEnds()).filter((end) => own(end) && !end.refused);
  const waiting = (await store.listWaiting()).filter((tap) => own(tap) && !tap.refused);
  const settled = async (sent: (Tap | End)[], work: () => Promise<string[]>) => {
    try {
      await store.settle(sent, new Set(await work()));
    } catch (error) {
      if (!isFinal(error)) throw error;
      await store.settle(sent, new Set(sent.map(({ id }) => id)));
    }
  };
  for (const taps of groups(waiting, nameOf)) {
    const [first] = taps;
    if (first) await settled(taps, async () => (await door.send(first, device, since(first), taps)).refused);
  }
  for (const end of ends)
    await settled([end], async () => {
      await door.end(end, device);
      return [];
    });
}

/** Sends what waits, and asks what others have tapped in the list on show. */
export async function exchange<
  List,
  Roll,
  Tap extends List & TabletTap,
  End extends List & TabletEnd,
  Answer extends { refused: string[] },
>(
  door: RollDoor<List, Roll, Tap, End, Answer>,
  { list, since, person }: { list: List; since: number; person: string },
): Promise<Round<Answer>> {
  const { store, nameOf } = door;
  try {
    await sendWaiting(door, person, (sent) => (nameOf(sent) === nameOf(list) ? since : null));
    return { offline: false, answer: await door.send(list, await store.deviceId(), since, []) };
  } catch (error) {
    return { offline: !(error instanceof ProblemError) };
  }
}
