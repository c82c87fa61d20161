import { expect, it } from 'vitest';
import type { HomeChoice } from './api';
import { draftOf, isChanged, moved, switched, wantedOf } from './choice';

const saved: HomeChoice = {
  schoolClass: { id: 'ce1', name: 'CE1', schoolId: 'jean-mace' },
  chosenLook: null,
  usualLook: 'ELEMENTARY',
  mixed: false,
  shown: ['TODO', 'BLOG', 'LIBRARY'],
  hidden: ['BIRTHDAYS'],
};

it('begins with what is saved', () => {
  const draft = draftOf(saved);

  expect(isChanged(draft, saved)).toBe(false);
  expect(draft.order).toEqual(['TODO', 'BLOG', 'LIBRARY', 'BIRTHDAYS']);
});

it('moves a tile, and no further than the ends', () => {
  const draft = draftOf(saved);

  expect(wantedOf(moved(draft, 'BLOG', -1)).shown).toEqual(['BLOG', 'TODO', 'LIBRARY']);
  expect(moved(draft, 'TODO', -1)).toBe(draft);
  expect(moved(draft, 'BIRTHDAYS', 1)).toBe(draft);
});

it('shows birthdays where they stand once they are wanted', () => {
  const draft = moved(switched(draftOf(saved), 'BIRTHDAYS', true), 'BIRTHDAYS', -1);

  expect(wantedOf(draft).shown).toEqual(['TODO', 'BLOG', 'BIRTHDAYS', 'LIBRARY']);
  expect(isChanged(draft, saved)).toBe(true);
});

it('never empties the home', () => {
  const one = switched(switched(draftOf(saved), 'TODO', false), 'BLOG', false);

  expect(wantedOf(one).shown).toEqual(['LIBRARY']);
  expect(switched(one, 'LIBRARY', false)).toBe(one);
});
