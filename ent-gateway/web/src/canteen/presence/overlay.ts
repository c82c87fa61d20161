import { dayOf } from '../../app/format';
import type { Answer, Other, Present, Roll, State, Status, TapKind } from './api';
import type { Waiting } from './store';

/** A child as the tablet shows it: what the server said, with the taps it hasn't heard of yet on top. */
export interface Shown extends Present {
  waiting: boolean;
  /** added on this tablet: diet and allergies have not arrived yet */
  unknown: boolean;
}

const nothing = {
  diet: 'STANDARD',
  texture: 'WHOLE',
  allergies: [],
  packedMeal: false,
  otherAllergies: '',
} as const;

export const isThere = (status: Status) => status === 'PRESENT' || status === 'PRESENT_WITHOUT_BOOKING';
export const isAbsent = (status: Status) => status === 'ABSENT_JUSTIFIED' || status === 'ABSENT_UNJUSTIFIED';

function statusAfter(kind: TapKind, booked: boolean, before: Status): Status {
  if (kind === 'PRESENT' || kind === 'COLLECTED') return booked ? 'PRESENT' : 'PRESENT_WITHOUT_BOOKING';
  if (!booked) return 'NOT_EXPECTED';
  if (before === 'ABSENT_JUSTIFIED') return before;
  return kind === 'ABSENT' ? 'ABSENT_UNJUSTIFIED' : 'EXPECTED';
}

const isCalled = ({ status }: State) => status !== 'EXPECTED' && status !== 'NOT_EXPECTED';

/** Whom a roll that is finished now would pass over, and those it only presumed something of when it was finished before. */
export const undecided = (children: Shown[]): Shown[] =>
  children.filter(({ booked, state }) => booked && (state.status === 'EXPECTED' || state.presumed));

export function after(state: State, tap: Waiting, booked: boolean): State {
  const presumed = tap.certainty === 'PRESUMED';
  if (presumed && isCalled(state) && !state.presumed) return state;
  const moment = tap.saidAt ?? tap.at;
  const stays = isThere(state.status) && !state.presumed && !tap.saidAt ? state.arrivedAt : undefined;
  // a tap of another day tells no hour of this one
  const seen = presumed || dayOf(moment) !== tap.date ? null : moment;
  const arrivedAt =
    tap.kind === 'PRESENT' ? (stays ?? seen) : tap.kind === 'COLLECTED' ? (state.arrivedAt ?? null) : null;
  return {
    childId: state.childId,
    status: statusAfter(tap.kind, booked, state.status),
    at: moment,
    arrivedAt,
    collectedAt: tap.kind === 'COLLECTED' ? moment : null,
    collector: tap.collector ?? '',
    corrected: false,
    presumed,
  };
}

const stranger = (other: Other): Shown => ({
  ...other,
  booked: false,
  left: false,
  needs: { ...nothing, allergies: [] },
  collectors: [],
  refused: [],
  state: {
    childId: other.childId,
    status: 'NOT_EXPECTED',
    at: null,
    arrivedAt: null,
    collectedAt: null,
    collector: '',
    corrected: false,
    presumed: false,
  },
  waiting: false,
  unknown: true,
});

/** The day's children as they stand with what waits, in the order it was tapped. */
export function shown(roll: Roll, queue: Waiting[]): Shown[] {
  const children = new Map<string, Shown>(
    roll.children.map((child) => [child.childId, { ...child, waiting: false, unknown: false }]),
  );
  for (const tap of queue) {
    if (tap.activityId !== roll.activityId || tap.date !== roll.date || tap.refused) continue;
    const other = roll.others.find(({ childId }) => childId === tap.childId);
    const child = children.get(tap.childId) ?? (other && stranger(other));
    if (child) {
      const state = after(child.state, tap, child.booked);
      children.set(tap.childId, { ...child, waiting: true, state });
    }
  }
  return [...children.values()]
    .filter(({ booked, state, waiting }) => booked || waiting || state.status !== 'NOT_EXPECTED')
    .sort(
      (one, other) =>
        one.familyName.localeCompare(other.familyName, 'fr') ||
        one.givenName.localeCompare(other.givenName, 'fr'),
    );
}

type News = Pick<Answer, 'states' | 'cursor' | 'finishId'>;

/**
 * Takes in how children stand; undefined when one of them is new here, or the roll was finished or opened again, and the
 * list has to be asked for again.
 */
export function updated(roll: Roll, { states, cursor, finishId }: News): Roll | undefined {
  const known = new Map(roll.children.map((child) => [child.childId, child]));
  if (finishId !== (roll.finish?.id ?? null) || states.some(({ childId }) => !known.has(childId)))
    return undefined;
  const changed = new Map(states.map((state) => [state.childId, state]));
  return {
    ...roll,
    cursor,
    children: roll.children.map((child) => ({ ...child, state: changed.get(child.childId) ?? child.state })),
  };
}

/** Without accents and case, so that "lea" finds Léa. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export const matches = (child: Other, asked: string): boolean =>
  plain(`${child.givenName} ${child.familyName} ${child.givenName}`).includes(plain(asked.trim()));
