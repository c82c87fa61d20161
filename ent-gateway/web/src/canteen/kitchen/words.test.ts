import { beforeAll, expect, it } from 'vitest';
import { speak, wordsOf } from '../../app/testing';
import type { ChildMeal, OrderHour } from './api';
import { childChangeWord, gramsOf, kilosOf, mealsOf, orderHourOf, orderHourWords } from './words';

beforeAll(() => speak('fr', 'canteen/kitchen', 'canteen/needs'));

it('reads kilos as they are typed, and nothing else', () => {
  expect(gramsOf('3,4')).toBe(3400);
  expect(gramsOf(' 12.345 ')).toBe(12_345);
  expect(gramsOf('0')).toBe(0);
  for (const wrong of ['', '-1', '3,4567', '2001', 'douze', '1e3']) expect(gramsOf(wrong)).toBeUndefined();
  expect(kilosOf(3400, 'fr')).toBe('3,4');
  expect(kilosOf(3400, 'en')).toBe('3.4');
});

it('says when orders are made, and reads it as typed', () => {
  const say = (hour: OrderHour) =>
    orderHourWords(hour, wordsOf('canteen/kitchen'), 'fr').replace(/[\u00a0\u202f]/g, ' ');
  expect(say({})).toBe('Actuellement : à la limite de réservation de chaque jour.');
  expect(say({ daysBefore: 0, at: '09:00:00' })).toBe('Actuellement : le jour même à 9 h.');
  expect(say({ daysBefore: 1, at: '14:30:00' })).toBe('Actuellement : la veille à 14 h 30.');
  expect(say({ daysBefore: 3, at: '10:00' })).toBe('Actuellement : 3 jours avant à 10 h.');
  expect(orderHourOf(' 14 ', '10:00')).toEqual({ daysBefore: 14, at: '10:00' });
  for (const wrong of ['15', '-1', '', 'deux', '1,5']) expect(orderHourOf(wrong, '10:00')).toBeUndefined();
  expect(orderHourOf('2', '')).toBeUndefined();
});

it('reads how many adults eat, and nothing else', () => {
  expect(mealsOf(' 12 ')).toBe(12);
  for (const wrong of ['', '-1', '501', '2,5', 'deux']) expect(mealsOf(wrong)).toBeUndefined();
});

it('names a child whose meal changes, with the allergies', () => {
  const child: ChildMeal = {
    childId: 'c',
    givenName: 'Léa',
    familyName: 'Benali',
    className: 'CE1',
    diet: 'STANDARD',
    texture: 'WHOLE',
    allergens: ['MILK'],
    otherAllergies: '',
    carePlan: true,
    packedMeal: false,
    instead: '',
  };
  const words = childChangeWord(
    { kind: 'ADDED', child },
    wordsOf('canteen/kitchen'),
    wordsOf('canteen/needs'),
  );
  expect(words.replace(/[\u00a0\u202f]/g, ' ')).toBe('Nouveau : Léa Benali, CE1 (lait)');
  const served = childChangeWord(
    { kind: 'CHANGED', child: { ...child, instead: 'Compote de pommes' } },
    wordsOf('canteen/kitchen'),
    wordsOf('canteen/needs'),
  );
  expect(served.replace(/[\u00a0\u202f]/g, ' ')).toBe(
    'Modifié : Léa Benali, CE1 (lait), à la place : Compote de pommes',
  );
});
