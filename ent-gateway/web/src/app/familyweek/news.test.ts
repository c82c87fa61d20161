import { expect, it } from 'vitest';
import type { ChildNews, NewThing } from './api';
import { freshOf, newsOf } from './news';

const thing = (key: string, more: Partial<NewThing> = {}): NewThing => ({
  kind: 'HOMEWORK',
  turn: 'NEW',
  day: '2026-11-26',
  key,
  label: 'Lecture',
  ...more,
});
const told = (childId: string, lookedBefore: string | null, ...news: NewThing[]): ChildNews => ({
  childId,
  lookedBefore,
  news,
});

it('tells each piece of news once, by day, and since the first of the looks', () => {
  const trip = thing('trip', { kind: 'CHANGE', day: '2026-11-24' });
  const week = newsOf(
    [
      told('lea', '2026-11-23T17:00:00Z', thing('reading'), trip),
      told('tom', '2026-11-22T17:00:00Z', thing('reading')),
    ],
    undefined,
  );

  expect(week?.since).toBe('2026-11-22T17:00:00Z');
  expect(week?.news.map((one) => [one.thing.key, one.children])).toEqual([
    ['trip', ['lea']],
    ['reading', ['lea', 'tom']],
  ]);
});

it('tells nothing of a week that nobody has looked at', () => {
  const news = [told('lea', null), told('tom', '2026-11-22T17:00:00Z')];

  expect(newsOf([told('lea', null)], undefined)).toBeUndefined();
  expect(newsOf(news, 'lea')).toBeUndefined();
  expect(newsOf(news, 'tom')?.news).toEqual([]);
});

it('knows what is fresh in the homework of each child', () => {
  const news = [told('lea', '2026-11-22T17:00:00Z', thing('reading'), thing('trip', { kind: 'CHANGE' }))];

  expect([...freshOf(news, 'lea')]).toEqual([['reading', 'NEW']]);
  expect(freshOf(news, 'tom').size).toBe(0);
});
