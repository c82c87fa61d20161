import { expect, it } from 'vitest';
import { addMessages, translatorOf } from './sentences';

addMessages('fr', 'any/where', {
  hello: 'Bonjour {{name}}, voici {{what}}.',
  left_one: 'encore {{count}} place',
  left_other: 'encore {{count}} places',
  all: '{{count}} en tout',
});
addMessages('en', 'any/where', { left_one: '{{count}} place left', left_other: '{{count}} places left' });
const inFrench = translatorOf('fr', 'any/where');
const inEnglish = translatorOf('en', 'any/where');

it('says each value where the sentence names it', () => {
  expect(inFrench('hello', { name: 'Zoé', what: '$& {{name}}' })).toBe('Bonjour Zoé, voici $& {{name}}.');
});

it('leaves out what is not given', () => {
  expect(inFrench('hello', { name: 'Zoé' })).toBe('Bonjour Zoé, voici .');
});

it('counts as its language does', () => {
  expect([0, 1, 2].map((count) => inFrench('left', { count }))).toEqual([
    'encore 0 place',
    'encore 1 place',
    'encore 2 places',
  ]);
  expect([0, 1, 2].map((count) => inEnglish('left', { count }))).toEqual([
    '0 places left',
    '1 place left',
    '2 places left',
  ]);
});

it('has a form for millions, which French counts by themselves', () => {
  expect(inFrench('left', { count: 1_000_000 })).toBe('encore 1000000 places');
});

it('says a sentence without forms as it is', () => {
  expect(inFrench('all', { count: 3 })).toBe('3 en tout');
});

it('shows a key that nothing says', () => {
  expect(inFrench('nothing.here')).toBe('nothing.here');
  expect(inEnglish('hello')).toBe('hello');
});

it('is the same translator for the same words', () => {
  expect(translatorOf('fr', 'any/where')).toBe(inFrench);
});
