import { beforeAll, describe, expect, it } from 'vitest';
import { ProblemError, UnreachableError } from '../../app/http';
import { speak, wordsOf } from '../../app/testing';
import { cutOffSentences } from './cutoff';
import { bookingProblem } from './problems';

const now = new Date('2026-11-30T18:00:00Z');
const tuesdayNine = '2026-12-01T08:00:00Z';
const say = (days: { date: string; closesAt: string | null }[]) =>
  cutOffSentences(days, wordsOf('canteen/booking'), 'fr', now, '2026-11-30');

describe('the line about cut-offs', () => {
  beforeAll(() => speak('fr', 'canteen/booking'));

  it('joins the days that close together, and counts the hours left', () => {
    const days = ['2026-12-04', '2026-12-03', '2026-12-03'].map((date) => ({ date, closesAt: tuesdayNine }));

    expect(say(days)).toEqual(['Jeudi et vendredi : jusqu’à demain 9 h, dans 14 heures.']);
  });

  it('goes by the days, whatever is read first', () => {
    const wednesday = { date: '2026-12-03', closesAt: '2026-12-02T08:00:00Z' };
    const thursday = { date: '2026-12-04', closesAt: '2026-12-03T08:00:00Z' };

    expect(say([thursday, wednesday]).map((sentence) => sentence.split(' ')[0])).toEqual([
      'Jeudi',
      'Vendredi',
    ]);
  });

  it('says nothing of what has closed or never closes', () => {
    expect(say([{ date: '2026-12-01', closesAt: '2026-11-27T08:00:00Z' }])).toEqual([]);
    expect(say([{ date: '2026-12-01', closesAt: null }])).toEqual([]);
  });

  it('counts minutes at the end, one by one', () => {
    expect(say([{ date: '2026-12-01', closesAt: '2026-11-30T18:01:30Z' }])).toEqual([
      'Mardi : jusqu’à aujourd’hui 19 h 01, dans 1 minute.',
    ]);
  });

  it('names the day and no countdown when there is time', () => {
    expect(say([{ date: '2026-12-07', closesAt: '2026-12-04T08:00:00Z' }])).toEqual([
      'Lundi : jusqu’à vendredi 9 h.',
    ]);
  });
});

it('has a sentence for every refusal of the canteen', () => {
  const refusals = [
    'cut-off-passed',
    'already-booked',
    'closed-day',
    'pupil-leaves',
    'full',
    'no-tariff',
    'not-open-yet',
    'registration-closed',
    'offer-lapsed',
  ];

  for (const name of refusals) {
    const refusal = new ProblemError({ type: `urn:ent:problem:canteen:${name}`, status: 409 });
    expect(bookingProblem(refusal)).toBe(`problem.${name}`);
  }
  expect(bookingProblem(new UnreachableError('/x'))).toBe('problem.offline');
  expect(bookingProblem(new Error('?'))).toBe('problem.server');
});
