import { expect, it } from 'vitest';
import type { Words } from './api';
import { changeBetween, paragraphsBeyond } from './changes';

const before: Words = { sentences: [{ icon: 'SMILE', text: 'Je suis poli.' }], adultText: 'Un.\n\nDeux.' };

it('finds the paragraphs that are new, and those that are gone', () => {
  const now = 'Un.\n\nTrois.\n\nQuatre.';

  expect(paragraphsBeyond(now, before.adultText)).toEqual(['Trois.', 'Quatre.']);
  expect(paragraphsBeyond(before.adultText, now)).toEqual(['Deux.']);
});

it('says whose words change', () => {
  const sentences = [{ icon: 'HEART' as const, text: 'Je suis poli.' }];

  expect(changeBetween(before, { ...before })).toBe('same');
  expect(changeBetween(before, { ...before, sentences })).toBe('children');
  expect(changeBetween(before, { ...before, adultText: 'Un.' })).toBe('adults');
  expect(changeBetween(before, { sentences, adultText: 'Un.' })).toBe('all');
});
