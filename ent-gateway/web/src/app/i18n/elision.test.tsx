import { renderHook } from '@testing-library/react';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { elide, takesElision } from './elision';
import { changeLanguage } from './language';
import { messagesOf } from './useMessages';

const useWords = messagesOf('app/elision', {
  of: 'L’accès de {{name}} à {{place}}',
  that: 'Dès que {{name}} publie',
  cede: 'On cède {{name}}',
});

beforeAll(() => changeLanguage('fr'));
afterAll(() => changeLanguage('fr'));

it('takes d’ before a vowel or a mute h, and de before what sounds like a consonant', () => {
  for (const name of ['Ibrahim', 'Éloïse', 'anne', 'Œdipe', 'Hugo', 'Hélène', 'Yves'])
    expect(takesElision(name), name).toBe(true);
  for (const name of ['Léa', 'Zoé', 'Yann', 'Hamza', '']) expect(takesElision(name), name).toBe(false);
});

it('elides de and que before any value of a French sentence', () => {
  const t = renderHook(() => useWords()).result.current;

  expect(t('of', { name: 'Agathe', place: 'Évreux' })).toBe('L’accès d’Agathe à Évreux');
  expect(t('of', { name: 'Léa', place: 'Lyon' })).toBe('L’accès de Léa à Lyon');
  expect(t('that', { name: 'Anne' })).toBe('Dès qu’Anne publie');
  expect(t('cede', { name: 'Anne' })).toBe('On cède Anne');
});

it('leaves numbers as they are', () => {
  expect(elide(({ count }) => `De ${count ?? ''} à`, { count: 8 })).toBe('De 8 à');
});
