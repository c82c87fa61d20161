import { expect, it } from 'vitest';
import type { ClassRoll, MarkKind, PupilState } from './api';
import { after, counts, filledIn, nextKind, shown, updated } from './overlay';
import { blank, type Waiting } from './store';

const state = (childId: string, status: MarkKind = 'PRESENT', marked = false): PupilState => ({
  childId,
  status,
  marked,
  arrivedAt: null,
  leftAt: null,
  collector: '',
  corrected: false,
});
const word = {
  reason: 'ILLNESS',
  note: '',
  to: '2026-11-24',
  by: 'Sofia Benali',
  at: '2026-11-24T06:52:00Z',
} as const;
const roll: ClassRoll = {
  classId: 'ce1',
  className: 'CE1',
  date: '2026-11-24',
  half: 'MORNING',
  serverTime: '2026-11-24T08:00:00Z',
  cursor: 3,
  closing: null,
  pupils: [
    {
      childId: 'lea',
      givenName: 'Léa',
      familyName: 'Benali',
      word,
      reached: true,
      state: state('lea', 'ABSENT'),
    },
    { childId: 'tom', givenName: 'Tom', familyName: 'Roy', word: null, reached: true, state: state('tom') },
  ],
};
const mark = (childId: string, kind: MarkKind, more: Partial<Waiting> = {}): Waiting => ({
  id: `${childId} ${kind}`,
  classId: 'ce1',
  date: '2026-11-24',
  half: 'MORNING',
  childId,
  kind,
  sequence: 1,
  at: '2026-11-24T08:10:00Z',
  ...more,
});

it('shows what waits on top of what the server said, of this half-day alone', () => {
  const [lea, tom] = shown(roll, [
    mark('tom', 'ABSENT'),
    mark('tom', 'LATE'),
    mark('lea', 'PRESENT', { half: 'AFTERNOON' }),
    mark('lea', 'PRESENT', { refused: true }),
  ]);

  expect(lea).toMatchObject({ waiting: false, state: { status: 'ABSENT', marked: false } });
  expect(tom).toMatchObject({
    waiting: true,
    state: { status: 'LATE', marked: true, arrivedAt: '2026-11-24T08:10:00Z' },
  });
});

it('keeps when a late pupil came once it leaves early', () => {
  const late = after(state('tom'), mark('tom', 'LATE', { saidAt: '2026-11-24T07:52:00Z' }));
  const left = after(late, mark('tom', 'LEFT', { collector: 'Sa tante' }));

  expect(left).toMatchObject({
    status: 'LEFT',
    arrivedAt: '2026-11-24T07:52:00Z',
    leftAt: '2026-11-24T08:10:00Z',
    collector: 'Sa tante',
  });
  expect(after(left, mark('tom', 'PRESENT'))).toMatchObject({ arrivedAt: null, leftAt: null, collector: '' });
});

it('tells no hour of a day gone by', () => {
  expect(after(state('tom'), mark('tom', 'LATE', { at: '2026-11-26T08:00:00Z' })).arrivedAt).toBeNull();
});

it('goes from there to away to late, and round again', () => {
  const kinds: MarkKind[] = ['PRESENT'];
  for (let tap = 0; tap < 3; tap++) kinds.push(nextKind(state('tom', kinds.at(-1))));

  expect(kinds).toEqual(['PRESENT', 'ABSENT', 'LATE', 'PRESENT']);
});

it('counts them, and knows whom only the family said to be away', () => {
  const pupils = shown(roll, [mark('tom', 'LATE')]);

  expect(counts(pupils)).toEqual({ PRESENT: 0, ABSENT: 1, LATE: 1, LEFT: 0 });
  expect(filledIn(pupils).map(({ childId }) => childId)).toEqual(['lea']);
  expect(filledIn(shown(roll, [mark('lea', 'ABSENT')]))).toEqual([]);
});

it('takes in how pupils stand, and asks anew for a closed roll or a new pupil', () => {
  const answer = {
    serverTime: roll.serverTime,
    aheadSeconds: 0,
    clockWrong: false,
    refused: [],
    states: [state('tom', 'ABSENT', true)],
    cursor: 4,
    closedAt: null,
  };

  expect(updated(roll, answer)).toMatchObject({ cursor: 4, pupils: [{}, { state: { status: 'ABSENT' } }] });
  expect(updated(roll, { ...answer, closedAt: '2026-11-24T08:20:00Z' })).toBeUndefined();
  expect(updated(roll, { ...answer, states: [state('zoe')] })).toBeUndefined();
});

it('calls the class that it knows on another half-day', () => {
  const afternoon = blank(roll, { classId: 'ce1', date: '2026-11-26', half: 'AFTERNOON' });

  expect(afternoon).toMatchObject({ date: '2026-11-26', half: 'AFTERNOON', cursor: 0, closing: null });
  expect(shown(afternoon, []).map(({ word: said, state: { status } }) => [said, status])).toEqual([
    [null, 'PRESENT'],
    [null, 'PRESENT'],
  ]);
});
