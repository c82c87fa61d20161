import { type KeptRoll, type TabletEnd, tabletStore, type TabletTap } from '../../app/roll';
import type { ClassRoll, NewMark, RollList } from './api';

/** A mark that waits on this tablet; `refused` once the server has said no. */
export interface Waiting
  extends Omit<NewMark, 'collector' | 'saidAt'>, RollList, Pick<TabletTap, 'personId' | 'refused'> {
  collector?: string;
  saidAt?: string;
}

/** A roll closed on this tablet, that waits to be sent after its marks. */
export interface WaitingClosing extends RollList, TabletEnd {}

export const store = tabletStore<ClassRoll, Waiting, WaitingClosing>('preau-class-roll');

export const nameOf = ({ classId, date, half }: RollList) => `${classId} ${date} ${half}`;

const lastKey = (classId: string) => classId;

/** Under its own name, and as the last one of its class. */
export const keepRoll: typeof store.keepRoll = async (personId, roll, fetchedAt, rollKey) => {
  await store.keepRoll(personId, roll, fetchedAt, lastKey(roll.classId));
  return store.keepRoll(personId, roll, fetchedAt, rollKey);
};

/** Nobody has marked anything yet: the pupils of the last roll that this tablet knows, on another half-day. */
export const blank = (roll: ClassRoll, { date, half }: RollList): ClassRoll => ({
  ...roll,
  date,
  half,
  cursor: 0,
  closing: null,
  pupils: roll.pupils.map((pupil) => ({
    ...pupil,
    word: null,
    state: {
      childId: pupil.childId,
      status: 'PRESENT',
      marked: false,
      arrivedAt: null,
      leftAt: null,
      collector: '',
      corrected: false,
    },
  })),
});

/** What this tablet keeps of a roll; without network a class that it knows is called on any half-day. */
export async function keptRoll(personId: string, list: RollList): Promise<KeptRoll<ClassRoll> | undefined> {
  const kept = await store.keptRoll(personId, nameOf(list));
  if (kept) return kept;
  const last = await store.keptRoll(personId, lastKey(list.classId));
  return last && { ...last, roll: blank(last.roll, list) };
}
