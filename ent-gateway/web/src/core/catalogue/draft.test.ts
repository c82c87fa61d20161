import { expect, test } from 'vitest';
import { blank, contentOf, faultsOf } from './draft';

const draft = { ...blank, title: ' Les fractions ', address: 'https://fractions.example/partage' };

test('what is blank is unknown, and skills stand on lines', () => {
  expect(contentOf({ ...draft, skills: 'Comparer\n\n Partager ', minutes: '4' })).toMatchObject({
    title: 'Les fractions',
    publisher: null,
    skills: ['Comparer', 'Partager'],
    minutes: 4,
  });
});

test('an address of the public web is wanted', () => {
  for (const address of [
    draft.address,
    'https://fractions.example',
    'https://fractions.example/@partage',
    'https://fractions.example?a=paul@fractions.example#b',
  ])
    expect(faultsOf({ ...draft, address }).address).toBe(false);
  for (const address of [
    '',
    'fractions.example',
    'http://fractions.example',
    'https://localhost',
    'https://a b.fr',
    'https://paul@fractions.example',
    'https://intranet/page.html',
  ])
    expect(faultsOf({ ...draft, address }).address).toBe(true);
});

test('a duration is of one to six hundred minutes', () => {
  expect(faultsOf({ ...draft, minutes: '600' }).minutes).toBe(false);
  expect(faultsOf({ ...draft, minutes: '0' }).minutes).toBe(true);
  expect(faultsOf({ ...draft, minutes: 'dix' }).minutes).toBe(true);
});
