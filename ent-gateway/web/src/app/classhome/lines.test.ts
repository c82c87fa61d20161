import { beforeAll, expect, it } from 'vitest';
import { speak, wordsOf } from '../testing';
import { birthdayWords, byDay, dayWords, spoken } from './lines';
import type { ClassHomeWords } from './messages';
import { aHome, line, tile } from './testHome';

const today = '2026-11-24';
let t: ClassHomeWords;

beforeAll(async () => {
  await speak('fr', 'app/classhome');
  t = wordsOf('app/classhome');
});

it.each([
  ['2026-11-24', 'aujourd’hui'],
  ['2026-11-25', 'demain'],
  ['2026-11-23', 'hier'],
  ['2026-11-27', 'vendredi'],
  ['2026-12-08', 'mardi 8 décembre'],
])('says %s as a child does', (day, words) => {
  expect(dayWords(day, today, t, 'fr')).toBe(words);
});

it('keeps things of a day together', () => {
  const days = byDay([
    line('TODO', 'Poésie', { day: '2026-11-26' }),
    line('TODO', 'Calcul', { day: '2026-11-27' }),
    line('DONE', 'Lecture', { day: '2026-11-26' }),
  ]);

  expect(days.map(({ day, lines }) => [day, lines.length])).toEqual([
    ['2026-11-26', 2],
    ['2026-11-27', 1],
  ]);
});

it('says a birthday of the week-end on its day', () => {
  const lea = line('BIRTHDAY', 'Léa', { day: '2026-11-28' });

  expect(birthdayWords(lea, '2026-11-28', t, 'fr')).toBe('Aujourd’hui, c’est l’anniversaire de Léa !');
  expect(birthdayWords(lea, '2026-11-27', t, 'fr')).toBe('L’anniversaire de Léa, c’est demain.');
  expect(birthdayWords(lea, '2026-11-30', t, 'fr')).toBe(
    'L’anniversaire de Léa, c’était samedi 28 novembre.',
  );
});

it('tells of a tile what waits there, and something kind when nothing does', () => {
  const todo = tile('TODO', [line('TODO', 'Poésie', { day: '2026-11-26' })], 1);
  const home = aHome('NURSERY', todo);

  expect(spoken(todo, 'À faire', home, t, 'fr')).toBe('À faire. 1 chose à faire');
  expect(spoken(tile('TODO'), 'À faire', home, t, 'fr')).toBe('À faire. Rien à faire. Bravo !');
});

it('reads the menu aloud with its day', () => {
  const meal = tile('MEAL', [
    line('MAIN', 'Couscous', { day: today }),
    line('DESSERT', 'Pomme', { day: today }),
  ]);

  expect(spoken(meal, 'On mange', aHome('NURSERY', meal), t, 'fr')).toBe(
    'On mange. aujourd’hui. Couscous. Pomme',
  );
});
