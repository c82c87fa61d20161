import { expect, it } from 'vitest';
import { addressOf } from './address';

it.each([
  ['https://exemple.fr/a?b=1', 'https://exemple.fr/a?b=1'],
  [' exemple.fr/lire ', 'https://exemple.fr/lire'],
  ['lumni.fr', 'https://lumni.fr/'],
])('takes %s', (typed, address) => {
  expect(addressOf(typed)).toBe(address);
});

it.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'data:text/html,x',
  'http://exemple.fr',
  'https://banque.fr@exemple.fr',
  'deux mots',
  'mot',
  '',
])('refuses %s', (typed) => {
  expect(addressOf(typed)).toBeUndefined();
});
