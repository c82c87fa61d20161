import { beforeAll, expect, it } from 'vitest';
import { speak, wordsOf } from '../../app/testing';
import type { CutOff } from './api';
import { clockTime } from '../../app/format';
import { cutOffWords, draftOf, hoursOf, usualCutOff } from './words';

beforeAll(() => speak('fr', 'canteen/activities'));

const say = (cutOff: CutOff) =>
  cutOffWords(cutOff, wordsOf('canteen/activities'), 'fr').replace(/[\u00a0\u202f]/g, ' ');

it('says every kind of cut-off in words', () => {
  expect(say({ kind: 'WORKING_DAYS_BEFORE', days: 2, at: '10:00:00' })).toBe('2 jours ouvrés avant, à 10 h');
  expect(say({ kind: 'DAYS_BEFORE', days: 1, at: '12:00' })).toBe('La veille, à 12 h');
  expect(say({ kind: 'DAYS_BEFORE', days: 0, at: '07:30' })).toBe('Le jour même, à 7 h 30');
  expect(say({ kind: 'PREVIOUS_WEEKDAY', weekdays: ['FRIDAY', 'TUESDAY'], at: '09:00' })).toBe(
    'Le dernier de ces jours avant : mardi, vendredi, à 9 h',
  );
  expect(say({ kind: 'WEEKDAY_OF_WEEK_BEFORE', weekday: 'FRIDAY', weeks: 1, at: '12:00' })).toBe(
    'Le vendredi de la semaine d’avant, à 12 h',
  );
  expect(say({ kind: 'DAY_OF_MONTH_BEFORE', dayOfMonth: 20, at: '09:00' })).toBe(
    'Le 20 du mois d’avant, à 9 h',
  );
});

it('reads hours up to a week', () => {
  expect(hoursOf('0')).toBe(0);
  expect(hoursOf(' 168 ')).toBe(168);
  for (const wrong of ['169', '-1', '', '1,5', 'deux']) expect(hoursOf(wrong)).toBeUndefined();
});

it('writes hours as the reader does', () => {
  expect(clockTime('16:30:00', 'en')).toBe('16:30');
});

it('keeps what an activity was when it is edited', () => {
  const draft = draftOf({
    id: 'a',
    schoolId: 's',
    name: 'Étude',
    kind: 'STUDY',
    unit: 'SESSION',
    weekdays: ['MONDAY'],
    capacity: 12,
    waitingList: true,
    bookingCutOff: usualCutOff('DAYS_BEFORE', '12:00'),
    cancellingCutOff: usualCutOff('DAYS_BEFORE', '12:00'),
    audience: { schools: ['t'], grades: ['CE1'] },
    hours: { from: '16:30:00', to: '18:00:00' },
    registration: { opensAt: null, closesAt: null },
    siteId: null,
    billing: { hours: 'AS_PRESENT', toleranceMinutes: 5 },
  });

  expect(draft).toMatchObject({ from: '16:30', to: '18:00', schools: ['t'], grades: ['CE1'], opensAt: null });
  expect(draft).toMatchObject({ billedHours: 'AS_PRESENT', toleranceMinutes: 5 });
});
