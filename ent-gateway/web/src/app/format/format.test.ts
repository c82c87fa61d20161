import { describe, expect, it } from 'vitest';
import {
  addDays,
  clock,
  counted,
  dayIn,
  euros,
  hourNow,
  longDay,
  mondayOf,
  nearness,
  nextWeekday,
  previousWeekday,
  parseAmount,
  plainDay,
  quotientEuros,
  schoolWeek,
  timeLeft,
  today,
  weekDays,
  weekdayFrom,
  weekRange,
} from '.';

const nbsp = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('days', () => {
  it('takes today from the clock of Paris, not of the device', () => {
    expect(today(new Date('2026-11-24T23:30:00Z'))).toBe('2026-11-25');
    expect(today(new Date('2026-06-30T22:10:00Z'))).toBe('2026-07-01');
    expect(hourNow(new Date('2026-11-24T16:00:00Z'))).toBe(17);
  });

  it('counts across months, years and daylight saving', () => {
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  });

  it('knows the school week', () => {
    expect(mondayOf('2026-11-26')).toBe('2026-11-23');
    expect(nextWeekday('2026-11-27')).toBe('2026-11-30');
    expect(weekdayFrom('2026-11-27')).toBe('2026-11-27');
    expect(weekdayFrom('2026-11-28')).toBe('2026-11-30');
    expect(previousWeekday('2026-11-30')).toBe('2026-11-27');
    expect(previousWeekday('2026-11-29')).toBe('2026-11-27');
    expect(weekDays('2026-11-30')).toEqual([
      '2026-11-30',
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
    ]);
  });

  it('turns to the next week on Friday evening', () => {
    expect(schoolWeek(new Date('2026-11-23T05:00:00Z'))).toBe('2026-11-23');
    expect(schoolWeek(new Date('2026-11-27T16:59:00Z'))).toBe('2026-11-23');
    expect(schoolWeek(new Date('2026-11-27T17:00:00Z'))).toBe('2026-11-30');
    expect(schoolWeek(new Date('2026-11-29T12:00:00Z'))).toBe('2026-11-30');
  });

  it('reads days that exist, of our time', () => {
    expect(dayIn('2028-02-29')).toBe('2028-02-29');
    for (const none of ['2026-13-45', '2026-02-29', '0001-01-01', '2026-2-9', 'demain', '', null])
      expect(dayIn(none)).toBeUndefined();
  });

  it('writes days as people say them', () => {
    expect(longDay('2026-12-01', 'fr')).toBe('mardi 1er décembre');
    expect(plainDay('2026-11-26', 'fr')).toBe('jeudi 26');
    expect(longDay('2026-12-01', 'en')).toBe('Tuesday 1 December');
    expect(weekRange('2026-11-30', 'fr')).toBe('30 novembre – 4 décembre');
    expect(weekRange('2026-11-23', 'fr')).toBe('23 – 27 novembre');
  });

  it('tells near from far', () => {
    expect(nearness('2026-11-25', '2026-11-24')).toBe('tomorrow');
    expect(nearness('2026-11-30', '2026-11-24')).toBe('week');
    expect(nearness('2026-12-01', '2026-11-24')).toBe('far');
    expect(nearness('2026-11-22', '2026-11-24')).toBe('far');
  });
});

describe('instants', () => {
  it('writes the hour of Paris, the French way', () => {
    expect(clock('2026-11-26T08:00:00Z', 'fr')).toBe('9 h');
    expect(clock('2026-07-02T06:30:00Z', 'fr')).toBe('8 h 30');
    expect(clock('2026-11-26T08:00:00Z', 'en')).toBe('09:00');
  });

  it('counts what is left, until nothing is', () => {
    const now = new Date('2026-11-24T18:00:00Z');

    expect(timeLeft('2026-11-24T18:40:30Z', now)).toEqual({ unit: 'minutes', count: 40 });
    expect(timeLeft('2026-11-25T08:00:00Z', now)).toEqual({ unit: 'hours', count: 14 });
    expect(timeLeft('2026-11-28T08:00:00Z', now)).toEqual({ unit: 'days', count: 3 });
    expect(timeLeft('2026-11-24T17:59:00Z', now)).toBeUndefined();
  });
});

describe('money', () => {
  it('writes cents in the language of the reader', () => {
    expect(nbsp(euros(360, 'fr'))).toBe('3,60 €');
    expect(euros(7055, 'en')).toBe('€70.55');
    expect(nbsp(quotientEuros(100_000, 'fr'))).toBe('1 000 €');
    expect(nbsp(quotientEuros(60_050, 'fr'))).toBe('600,50 €');
    expect(nbsp(quotientEuros(0, 'fr'))).toBe('0 €');
  });

  it('reads what people type, zero included, and nothing else', () => {
    expect(parseAmount('24 350,50 €')).toBe(24350.5);
    expect(parseAmount('24\u202f350')).toBe(24350);
    expect(parseAmount('0')).toBe(0);
    expect(parseAmount('2.5')).toBe(2.5);
    for (const text of ['', 'abc', '-3', '1,234', '1.2.3']) expect(parseAmount(text)).toBeUndefined();
  });
});

describe('badges', () => {
  it('say a number up to 99', () => {
    expect([1, 99, 100, 163].map(counted)).toEqual(['1', '99', '99+', '99+']);
  });
});

it('takes the day of a moment from the town’s zone, never from the text of the moment', () => {
  const sources = import.meta.glob<string>('/src/**/*.{ts,tsx}', {
    eager: true,
    query: '?raw',
    import: 'default',
  });

  const cut = Object.entries(sources).filter(([, text]) => /\wAt\.slice\(0, 1/.test(text));

  expect(cut.map(([file]) => file)).toEqual([]);
});
