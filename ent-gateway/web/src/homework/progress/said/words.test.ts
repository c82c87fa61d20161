import { expect, it } from 'vitest';
import { isNear, soundOf } from './pupils';
import { stemOf, wordsOf } from './words';

const keys = (text: string) => wordsOf(text).map(({ key }) => key);

it('compares words without accents, capitals and elisions', () => {
  expect(keys('L’Élève d’Eva, qu’il')).toEqual(['eleve', 'eva', 'il']);
  expect(keys('Cœur')).toEqual(['coeur']);
  expect(keys('Le\u0301a')).toEqual(['lea']);
});

it('reads numbers in words', () => {
  expect(keys('trente')).toEqual(['30']);
  expect(keys('vingt-cinq, soixante dix-sept')).toEqual(['25', '77']);
  expect(keys('quatre-vingts')).toEqual(['80']);
  expect(keys('quatre vingt dix')).toEqual(['90']);
  expect(keys('deux cents')).toEqual(['200']);
  expect(keys('six pommes')).toEqual(['6', 'pommes']);
});

it('makes one of the forms of a word', () => {
  expect(new Set(['compter', 'compte', 'comptent'].map(stemOf)).size).toBe(1);
  expect(new Set(['acquis', 'acquise', 'acquises'].map(stemOf)).size).toBe(1);
  expect(stemOf('lu')).toBe('lu');
});

it('hears names as they sound', () => {
  expect(soundOf('mathys')).toBe(soundOf('matisse'));
  expect(soundOf('sofia')).toBe(soundOf('sophia'));
  expect(soundOf('theo')).toBe(soundOf('teo'));
  expect(soundOf('tom')).not.toBe(soundOf('tim'));
});

it('tells one letter wrong from two', () => {
  expect([isNear('alexandra', 'alexandre'), isNear('clara', 'claras'), isNear('lucas', 'lucas')]).toEqual([
    true,
    true,
    true,
  ]);
  expect([isNear('malo', 'milo'), isNear('malo', 'mila'), isNear('tom', 'thomas')]).toEqual([
    true,
    false,
    false,
  ]);
});
