import { expect, it } from 'vitest';
import type { DayChange, PlannedSlot, TimetableDay } from './api';
import { hoursOf, partsOf } from './grid';

const slot = (from: string, to: string) => ({ id: from, from, to, kind: 'LESSON' }) as PlannedSlot;
const change = (kind: DayChange['kind'], from: string, to: string) =>
  ({ id: `c${from}`, kind, from, to, title: 'Sortie' }) as DayChange;
const day = (slots: PlannedSlot[], changes: DayChange[] = [], closed: TimetableDay['closed'] = null) =>
  ({ date: '2026-11-30', closed, closedFor: null, slots, changes }) satisfies TimetableDay;

it('tells a day in its order, and nothing of a closed one', () => {
  const shown = day(
    [slot('11:00:00', '11:30:00'), slot('08:30:00', '09:00:00')],
    [change('TRIP', '09:00:00', '11:00:00')],
  );

  expect(partsOf(shown).map((part) => ('slot' in part ? 'slot' : 'change'))).toEqual([
    'slot',
    'change',
    'slot',
  ]);
  expect(partsOf({ ...shown, closed: 'SCHOOL_HOLIDAY' })).toEqual([]);
});

it('says when the class begins and ends, without the hours in which it is called off', () => {
  const shown = day([slot('08:30:00', '11:30:00')], [change('CANCELLED', '13:30:00', '16:30:00')]);

  expect(hoursOf(shown)).toEqual({ from: '08:30:00', to: '11:30:00' });
  expect(hoursOf(day([]))).toBeUndefined();
});
