import { beforeAll, expect, it } from 'vitest';
import { speak, wordsOf } from '../../app/testing';
import { countWords, fieldWords, reasonWords, total, valueWords, whyWords } from './words';

beforeAll(() => speak('fr', 'core/imports'));

it('counts in words what a person counts', () => {
  expect(countWords({ pupils: 1, guardians: 19, links: 22 }, wordsOf('core/imports'))).toBe(
    '1 élève, 19 responsables, 22 liens de parenté',
  );
  expect(total({ pupils: 1, guardians: 19 })).toBe(20);
});

it('says a reason with its subject, and still something for one it does not know', () => {
  const t = wordsOf('core/imports');

  expect(reasonWords({ reason: 'missing-column', subject: 'Classe' }, t)).toBe(
    'Il manque la colonne Classe.',
  );
  expect(reasonWords({ reason: 'brand-new', subject: '' }, t)).toBe('Ligne illisible.');
  expect(whyWords('same-child-name', t)).toContain('Plusieurs enfants');
  expect(whyWords('brand-new', t)).toBe('Le fichier ne permet pas de trancher.');
});

it('names the fields a school knows and hides technical columns', () => {
  expect(fieldWords('birthDate', wordsOf('core/imports'))).toBe('Date de naissance');
  expect(fieldWords('classId', wordsOf('core/imports'))).toBeUndefined();
});

it('says days as people do, and leaves other values as they are', () => {
  const t = wordsOf('core/imports');

  expect(valueWords('birthDate', '2026-12-05', t, 'fr')).toBe('5 décembre 2026');
  expect(valueWords('className', 'CE1 Mme Aubin', t, 'fr')).toBe('CE1 Mme Aubin');
  expect(valueWords('insured', 'true', t, 'fr')).toBe('oui');
});

it('says a role in words, and a name that looks like one as it is', () => {
  const t = wordsOf('core/imports');

  expect(valueWords('role', 'HEAD', t, 'fr')).toBe('Direction');
  expect(valueWords('familyName', 'HEAD', t, 'fr')).toBe('HEAD');
});
