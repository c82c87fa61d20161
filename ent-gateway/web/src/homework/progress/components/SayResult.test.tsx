import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { speak } from '../../../app/testing';
import type { Results, Skill } from '../api';
import { SayResult } from './SayResult';

const skill = (id: string, words: string): Skill => ({
  id,
  words,
  cycle: 'SECOND',
  subject: 'FRENCH',
  source: null,
});
const results: Results = {
  classId: 'ce1',
  className: 'CE1',
  term: '2026-1',
  terms: [],
  skills: [skill('read', 'Lire à voix haute'), skill('copy', 'Copier sans erreur')],
  pupils: [
    { childId: 'lea', givenName: 'Léa', familyName: 'Benali' },
    { childId: 'tom', givenName: 'Tom', familyName: 'Roy' },
    { childId: 'lucas1', givenName: 'Lucas', familyName: 'Morel' },
    { childId: 'lucas2', givenName: 'Lucas', familyName: 'Roux' },
  ],
  results: [{ childId: 'tom', skillId: 'read', level: 'EXCEEDED', published: null }],
};
const note = vi.fn();
const bring = vi.fn();

beforeAll(() => speak('fr', 'app/ui', 'homework/progress', 'homework/terms', 'homework/timetable'));
beforeEach(() => {
  vi.clearAllMocks();
  render(<SayResult results={results} shown="FRENCH" onNote={note} onSkill={bring} />);
});

const field = () => screen.getByRole('textbox', { name: 'Noter d’une phrase' });

it('shows what it has understood, and notes it by one key', async () => {
  await userEvent.type(field(), 'Léa et Tom, lire à voix haute, acquis');
  expect(screen.getByText(/Lire à voix haute\s: Léa Benali et Tom Roy, Atteint/)).toBeVisible();
  expect(screen.getByText('1 niveau déjà noté change.')).toBeVisible();
  expect(note).not.toHaveBeenCalled();

  await userEvent.keyboard('{Enter}');
  expect(note).toHaveBeenCalledExactlyOnceWith(
    [
      { childId: 'lea', skillId: 'read', level: 'REACHED' },
      { childId: 'tom', skillId: 'read', level: 'REACHED' },
    ],
    expect.stringContaining('Léa Benali et Tom Roy'),
  );
  expect(bring).toHaveBeenCalledExactlyOnceWith(results.skills[0]);
  expect(field()).toHaveValue('');
  expect(field()).toHaveFocus();

  await userEvent.keyboard('Léa en partie{Enter}');
  expect(note).toHaveBeenLastCalledWith(
    [{ childId: 'lea', skillId: 'read', level: 'PARTLY_REACHED' }],
    expect.anything(),
  );
});

it('gives an example that is understood, of pupils and a skill of the class', () => {
  expect(screen.getByText(/« Léa et Tom, lire à voix haute, atteint »/)).toBeVisible();
  cleanup();
  const pupils = [
    results.pupils[2],
    results.pupils[3],
    { childId: 'eva', givenName: 'Eva', familyName: 'Roy' },
  ];
  const shown = { ...results, pupils: pupils as Results['pupils'] };
  render(<SayResult results={shown} shown="FRENCH" onNote={note} onSkill={bring} />);
  expect(screen.getByText(/« Eva, lire à voix haute, atteint »/)).toBeVisible();
});

it('asks which of namesakes before anything is noted', async () => {
  await userEvent.type(field(), 'Lucas, copier, en partie{Enter}');
  expect(note).not.toHaveBeenCalled();
  const asked = screen.getByRole('group', { name: /^Qui est/ });
  expect(within(asked).getByRole('button', { name: 'Lucas Morel' })).toHaveFocus();

  await userEvent.click(within(asked).getByRole('button', { name: 'Lucas Roux' }));
  expect(field()).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(note).toHaveBeenCalledExactlyOnceWith(
    [{ childId: 'lucas2', skillId: 'copy', level: 'PARTLY_REACHED' }],
    expect.anything(),
  );
});

it('says what is missing, and offers no dictation where the browser has none', async () => {
  await userEvent.type(field(), 'Léa, Thibaut{Enter}');

  expect(screen.getByText(/^Pas compris\s: Thibaut/)).toBeVisible();
  expect(screen.getByText(/^De quelle compétence/)).toBeVisible();
  expect(screen.getByText(/^Quel niveau/)).toBeVisible();
  expect(note).not.toHaveBeenCalled();
  expect(screen.queryByRole('button', { name: 'Dicter' })).toBeNull();
});
