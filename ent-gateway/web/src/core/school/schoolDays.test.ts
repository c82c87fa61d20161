import { expect, it } from 'vitest';
import { addDays } from '../../app/format';
import type { SchoolClosure } from './api';
import { schoolDaysAfter } from './schoolDays';

const closedFor = (days: number, from: string): SchoolClosure[] =>
  Array.from({ length: days }, (_, offset) => ({
    date: addDays(from, offset),
    kind: 'SCHOOL_HOLIDAY',
    label: 'Vacances de Noël',
  }));

it('goes over the holidays', () => {
  expect(schoolDaysAfter('2026-12-17', closedFor(16, '2026-12-19'), 3)).toEqual([
    '2026-12-18',
    '2027-01-04',
    '2027-01-05',
  ]);
});

it('finds none where all is closed', () => {
  expect(schoolDaysAfter('2026-12-17', closedFor(62, '2026-12-17'), 1)).toEqual([]);
});
