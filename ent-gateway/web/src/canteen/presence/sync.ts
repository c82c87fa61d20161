import { ProblemError } from '../../app/http';
import { type Answer, finishRoll, sendTaps } from './api';
import { deviceId, listFinishes, listWaiting, settle, type Waiting, type WaitingFinish } from './store';

const mostTaps = 500;

export interface Asking {
  activityId: string;
  date: string;
  since: number;
}

/** What came of a round: `offline` when nobody answered, else what the server said about the list on show. */
export interface Round {
  offline: boolean;
  answer?: Answer;
}

/** Refused for good, as opposed to not just now. */
const isFinal = (error: unknown) =>
  error instanceof ProblemError && [400, 403, 404, 409].includes(error.status);

const groups = (waiting: Waiting[]): Waiting[][] => {
  const byList = new Map<string, Waiting[]>();
  for (const tap of waiting) {
    const name = `${tap.activityId} ${tap.date}`;
    byList.set(name, [...(byList.get(name) ?? []), tap]);
  }
  return [...byList.values()].flatMap((taps) =>
    Array.from({ length: Math.ceil(taps.length / mostTaps) }, (_, part) =>
      taps.slice(part * mostTaps, (part + 1) * mostTaps),
    ),
  );
};

/** After their taps, so that nobody is passed over who was tapped before. */
async function sendFinishes(finishes: WaitingFinish[]): Promise<void> {
  for (const finish of finishes) {
    const { id, activityId, date, at } = finish;
    try {
      await finishRoll({ id, activityId, date, at, sentAt: new Date().toISOString() });
      await settle([finish], new Set());
    } catch (error) {
      if (!isFinal(error)) throw error;
      await settle([finish], new Set([id]));
    }
  }
}

/** A tap as it leaves the tablet. */
export const sentTap = ({ id, childId, kind, certainty, sequence, at, collector, saidAt }: Waiting) => ({
  id,
  childId,
  kind,
  certainty: certainty ?? null,
  sequence,
  at,
  collector: collector ?? null,
  saidAt: saidAt ?? null,
});

/** Sends all that waits, list by list, then asks what others have tapped on the list on show. */
export async function exchange(asking: Asking): Promise<Round> {
  const device = await deviceId();
  // before the taps, so that none is older than a finish that is sent
  const finishes = (await listFinishes()).filter(({ refused }) => !refused);
  const waiting = (await listWaiting()).filter(({ refused }) => !refused);
  const mine = (tap: Waiting) => tap.activityId === asking.activityId && tap.date === asking.date;
  const send = (activityId: string, date: string, since: number | null, taps: Waiting[]) =>
    sendTaps({
      activityId,
      date,
      deviceId: device,
      sentAt: new Date().toISOString(),
      since,
      taps: taps.map(sentTap),
    });
  try {
    for (const taps of groups(waiting)) {
      const [first] = taps;
      if (!first) continue;
      try {
        const { refused } = await send(first.activityId, first.date, mine(first) ? asking.since : null, taps);
        await settle(taps, new Set(refused));
      } catch (error) {
        if (!isFinal(error)) throw error;
        await settle(taps, new Set(taps.map(({ id }) => id)));
      }
    }
    await sendFinishes(finishes);
    return { offline: false, answer: await send(asking.activityId, asking.date, asking.since, []) };
  } catch (error) {
    return { offline: !(error instanceof ProblemError) };
  }
}
