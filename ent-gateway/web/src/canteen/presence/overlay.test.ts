import { describe, expect, it } from 'vitest';
import type { Present, Roll, State, Status, TapKind } from './api';
import { matches, shown, undecided, updated } from './overlay';
import type { Waiting } from './store';

const needs = {
  diet: 'STANDARD',
  texture: 'WHOLE',
  allergies: [],
  packedMeal: false,
  otherAllergies: '',
} as const;

const state = (childId: string, status: Status): State => ({
  childId,
  status,
  at: null,
  arrivedAt: null,
  collectedAt: null,
  collector: '',
  corrected: false,
  presumed: false,
});

const child = (childId: string, givenName: string): Present => ({
  childId,
  givenName,
  familyName: 'Roy',
  className: 'CE1',
  booked: true,
  left: false,
  needs: { ...needs, allergies: [] },
  collectors: [],
  refused: [],
  state: state(childId, 'EXPECTED'),
});

const roll: Roll = {
  activityId: 'a',
  activityName: 'Cantine',
  schoolName: 'Jean-Macé',
  unit: 'MEAL',
  date: '2026-11-24',
  serverTime: '2026-11-24T11:00:00Z',
  cursor: 4,
  finish: null,
  reopening: null,
  children: [child('1', 'Léa'), child('2', 'Tom')],
  others: [{ childId: '9', givenName: 'Zoé', familyName: 'Abel', className: 'CP' }],
};

let sequence = 0;
const tap = (childId: string, kind: TapKind, more: Partial<Waiting> = {}): Waiting => ({
  id: `t${++sequence}`,
  childId,
  kind,
  sequence,
  at: '2026-11-24T11:05:00Z',
  activityId: 'a',
  date: '2026-11-24',
  ...more,
});

const statuses = (queue: Waiting[]) =>
  shown(roll, queue).map(({ childId, state }) => [childId, state.status]);

describe('what a tablet shows', () => {
  it('puts what waits on top of what the server said', () => {
    expect(statuses([tap('1', 'PRESENT'), tap('2', 'ABSENT')])).toEqual([
      ['1', 'PRESENT'],
      ['2', 'ABSENT_UNJUSTIFIED'],
    ]);
    expect(statuses([tap('1', 'PRESENT'), tap('1', 'CLEARED')])).toContainEqual(['1', 'EXPECTED']);
  });

  it('says no hour of a tap made on another day, unless a person said it', () => {
    const arrival = (more: Partial<Waiting>) => shown(roll, [tap('1', 'PRESENT', more)])[0]?.state.arrivedAt;

    expect(arrival({ at: '2026-11-25T09:00:00Z' })).toBeNull();
    expect(arrival({ at: '2026-11-25T09:00:00Z', saidAt: '2026-11-24T10:00:00Z' })).toBe(
      '2026-11-24T10:00:00Z',
    );
  });

  it('marks a child who comes without booking, and says what is not known yet', () => {
    const [first] = shown(roll, [tap('9', 'PRESENT')]);

    expect(first).toMatchObject({
      childId: '9',
      unknown: true,
      waiting: true,
      state: { status: 'PRESENT_WITHOUT_BOOKING' },
    });
  });

  it('leaves out taps of another list and those refused', () => {
    expect(
      statuses([
        tap('1', 'PRESENT', { date: '2026-11-23' }),
        tap('1', 'PRESENT', { activityId: 'b' }),
        tap('2', 'PRESENT', { refused: true }),
      ]),
    ).toEqual([
      ['1', 'EXPECTED'],
      ['2', 'EXPECTED'],
    ]);
  });

  it('presumes of those nobody saw, and of no others', () => {
    const presumed = { certainty: 'PRESUMED' } as const;

    expect(
      statuses([tap('1', 'PRESENT'), tap('1', 'ABSENT', presumed), tap('2', 'ABSENT', presumed)]),
    ).toEqual([
      ['1', 'PRESENT'],
      ['2', 'ABSENT_UNJUSTIFIED'],
    ]);
    expect(undecided(shown(roll, [tap('1', 'PRESENT')])).map(({ childId }) => childId)).toEqual(['2']);
    expect(undecided(shown(roll, [tap('1', 'ABSENT', presumed)])).map(({ childId }) => childId)).toEqual([
      '1',
      '2',
    ]);
  });

  it('keeps when a child came while it is handed over', () => {
    const [lea] = shown(roll, [
      tap('1', 'PRESENT', { at: '2026-11-24T15:00:00Z' }),
      tap('1', 'COLLECTED', { at: '2026-11-24T16:00:00Z', collector: 'Rose Roy' }),
    ]);

    expect(lea?.state).toMatchObject({
      arrivedAt: '2026-11-24T15:00:00Z',
      collectedAt: '2026-11-24T16:00:00Z',
      collector: 'Rose Roy',
    });
  });
});

describe('a time that somebody said', () => {
  it('counts instead of that of the tap', () => {
    const [lea] = shown(roll, [
      tap('1', 'PRESENT', { at: '2026-11-24T15:00:00Z' }),
      tap('1', 'PRESENT', { at: '2026-11-24T17:00:00Z', saidAt: '2026-11-24T15:30:00Z' }),
      tap('1', 'COLLECTED', { at: '2026-11-24T17:00:01Z', saidAt: '2026-11-24T16:10:00Z' }),
    ]);

    expect(lea?.state).toMatchObject({
      arrivedAt: '2026-11-24T15:30:00Z',
      collectedAt: '2026-11-24T16:10:00Z',
    });
  });

  it('is unknown of a child who was only presumed', () => {
    const [lea] = shown(roll, [tap('1', 'PRESENT', { certainty: 'PRESUMED' })]);

    expect(lea?.state.arrivedAt).toBeNull();
  });
});

describe('what the server says', () => {
  it('changes those it names and no others', () => {
    const next = updated(roll, { states: [state('2', 'PRESENT')], cursor: 5, finishId: null });

    expect(next?.cursor).toBe(5);
    expect(next?.children.map((one) => one.state.status)).toEqual(['EXPECTED', 'PRESENT']);
  });

  it('asks for the list again when it names somebody new', () => {
    const news = { states: [state('9', 'PRESENT_WITHOUT_BOOKING')], cursor: 5, finishId: null };

    expect(updated(roll, news)).toBeUndefined();
  });

  it('asks for the list again when the roll was finished', () => {
    expect(updated(roll, { states: [], cursor: 5, finishId: 'f' })).toBeUndefined();
  });
});

it('finds without accents, first name first or last', () => {
  expect(matches(child('1', 'Léa'), 'lea r')).toBe(true);
  expect(matches(child('1', 'Léa'), 'roy lé')).toBe(true);
  expect(matches(child('1', 'Léa'), 'tom')).toBe(false);
});
