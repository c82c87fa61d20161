import { useMemo } from 'react';
import type { Day } from '../../app/format';
import { useTabletRoll } from '../../app/roll';
import { getRoll, type Roll, type TapKind } from './api';
import { updated } from './overlay';
import { rollKey } from './store';
import { door } from './sync';

/** What is said of a child whom nobody tapped before the roll was finished. */
export type Presumed = Extract<TapKind, 'PRESENT' | 'ABSENT'>;

/** What is kept under a name of its own, of now. */
const made = (activityId: string, date: Day) => ({
  id: crypto.randomUUID(),
  activityId,
  date,
  at: new Date().toISOString(),
});

/**
 * A site's day on this tablet.
 *
 * @param asked another day than today's, which the server knows
 */
export function useRoll(activityId: string, asked?: Day) {
  const work = useTabletRoll(
    useMemo(
      () => ({
        ...door,
        key: rollKey(activityId, asked),
        get: () => getRoll(activityId, asked),
        listOf: ({ date }: Roll) => ({ activityId, date }),
        updated,
      }),
      [activityId, asked],
    ),
  );
  const { waitingEnd, takeEndBack, add, ...tablet } = work;
  const tap = async (childId: string, kind: TapKind, collector?: string, saidAt?: string) => {
    const date = work.kept?.roll.date;
    if (!date) return;
    const said = { ...(collector && { collector }), ...(saidAt && { saidAt }) };
    await add([{ ...made(activityId, date), childId, kind, ...said }]);
  };
  const finish = async (presumed: ReadonlyMap<string, Presumed>) => {
    const date = work.kept?.roll.date;
    if (!date) return;
    const taps = Array.from(presumed, ([childId, kind]) => ({
      ...made(activityId, date),
      childId,
      kind,
      certainty: 'PRESUMED' as const,
    }));
    await add(taps, { ...made(activityId, date), finish: true });
  };
  return { ...tablet, waitingFinish: waitingEnd, takeFinishBack: takeEndBack, tap, finish };
}
