import { dayOf } from '../../app/format';
import type { ClassRoll, MarkKind, PupilState, RollAnswer, RollPupil } from './api';
import { nameOf, type Waiting } from './store';

/** A pupil as the tablet shows it: what the server said, with the marks it hasn't heard of yet on top. */
export interface Shown extends RollPupil {
  waiting: boolean;
}

export function after(state: PupilState, mark: Waiting): PupilState {
  const moment = mark.saidAt ?? mark.at;
  // a mark of another day tells no hour of this one
  const hour = dayOf(moment) === mark.date ? moment : null;
  return {
    childId: state.childId,
    status: mark.kind,
    marked: true,
    arrivedAt: mark.kind === 'LATE' ? hour : mark.kind === 'LEFT' ? (state.arrivedAt ?? null) : null,
    leftAt: mark.kind === 'LEFT' ? hour : null,
    collector: mark.kind === 'LEFT' ? (mark.collector ?? '') : '',
    corrected: false,
  };
}

/** The pupils as they stand with what waits, in the order it was marked. */
export function shown(roll: ClassRoll, queue: Waiting[]): Shown[] {
  const pupils = new Map<string, Shown>(
    roll.pupils.map((pupil) => [pupil.childId, { ...pupil, waiting: false }]),
  );
  for (const mark of queue) {
    const pupil = pupils.get(mark.childId);
    if (!pupil || mark.refused || nameOf(mark) !== nameOf(roll)) continue;
    pupils.set(mark.childId, { ...pupil, waiting: true, state: after(pupil.state, mark) });
  }
  return [...pupils.values()];
}

/** Takes in how pupils stand; undefined when one of them is new here, or the roll was closed: it is asked for again. */
export function updated(roll: ClassRoll, { states, cursor, closedAt }: RollAnswer): ClassRoll | undefined {
  const known = new Set(roll.pupils.map(({ childId }) => childId));
  if (closedAt !== (roll.closing?.at ?? null) || states.some(({ childId }) => !known.has(childId)))
    return undefined;
  const changed = new Map(states.map((state) => [state.childId, state]));
  return {
    ...roll,
    cursor,
    pupils: roll.pupils.map((pupil) => ({ ...pupil, state: changed.get(pupil.childId) ?? pupil.state })),
  };
}

/** Whom the family declared away, as filled in: the closing says so of them, unless somebody has said otherwise. */
export const filledIn = (pupils: Shown[]): Shown[] =>
  pupils.filter(({ state }) => state.status === 'ABSENT' && !state.marked);

const next: Record<MarkKind, MarkKind> = {
  PRESENT: 'ABSENT',
  ABSENT: 'LATE',
  LATE: 'PRESENT',
  LEFT: 'PRESENT',
};

/** What a tap on the name says: away, then late, then there again. */
export const nextKind = ({ status }: PupilState): MarkKind => next[status];

export const counts = (pupils: Shown[]): Record<MarkKind, number> => {
  const of = (kind: MarkKind) => pupils.filter(({ state }) => state.status === kind).length;
  return { PRESENT: of('PRESENT'), ABSENT: of('ABSENT'), LATE: of('LATE'), LEFT: of('LEFT') };
};
