import { useMemo } from 'react';
import { useTabletRoll } from '../../app/roll';
import type { ClassRoll, MarkKind, RollList } from './api';
import { getRoll } from './api';
import { door } from './door';
import { updated } from './overlay';
import { classRollProblem } from './problems';
import { keptRoll, nameOf } from './store';

/** What else is said with a mark. */
export interface MarkWords {
  collector?: string | undefined;
  saidAt?: string | undefined;
}

/** The roll of a class for a half-day on this tablet. */
export function useClassRoll({ classId, date, half }: RollList) {
  const list = useMemo(() => ({ classId, date, half }), [classId, date, half]);
  const work = useTabletRoll(
    useMemo(
      () => ({
        ...door,
        store: { ...door.store, keptRoll: (person: string) => keptRoll(person, list) },
        key: nameOf(list),
        get: () => getRoll(list),
        listOf: (roll: ClassRoll): RollList => roll,
        updated,
        isNone: (failure: Error) => classRollProblem(failure) !== 'server',
      }),
      [list],
    ),
  );
  const made = () => ({ id: crypto.randomUUID(), ...list, at: new Date().toISOString() });
  const { add, waitingEnd, takeEndBack, ...tablet } = work;
  const mark = (childId: string, kind: MarkKind, { collector, saidAt }: MarkWords = {}) =>
    add([{ ...made(), childId, kind, ...(collector && { collector }), ...(saidAt && { saidAt }) }]);
  /** The closing says of whom families declared away that they are: that is what was on show. */
  const close = (away: { childId: string }[]) =>
    add(
      away.map(({ childId }) => ({ ...made(), childId, kind: 'ABSENT' as const })),
      { ...made(), finish: true },
    );
  return { ...tablet, waitingClosing: waitingEnd, takeClosingBack: takeEndBack, mark, close };
}
