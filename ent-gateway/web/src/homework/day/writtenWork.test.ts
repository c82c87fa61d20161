import { expect, it } from 'vitest';
import { asksForWriting } from './writtenWork';

it.each([
  'Fiche 12, exercices 1 à 3.',
  'Recopier la poésie',
  'Lire la page 12.\nÉcris trois phrases.',
  'Conjuguez finir au présent',
  'À rendre par écrit',
])('sees that « %s » asks for something written', (text) => {
  expect(asksForWriting(text)).toBe(true);
});

it.each([
  'Lire la page 12 et raconter',
  'Apprendre la table de 6',
  'Exercice 4 à l’oral',
  'Savoir réciter la poésie ; lire les mots de la dictée',
  'Relire l’écriteau',
  '',
])('leaves « %s » alone', (text) => {
  expect(asksForWriting(text)).toBe(false);
});
