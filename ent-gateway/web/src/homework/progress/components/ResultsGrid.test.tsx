import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { speak } from '../../../app/testing';
import type { Results, Skill } from '../api';
import { ResultsGrid } from './ResultsGrid';

const skill = (id: string, words: string): Skill => ({
  id,
  words,
  cycle: 'SECOND',
  subject: 'FRENCH',
  source: 'arrêté',
});
const skills = [skill('read', 'Lire'), skill('write', 'Écrire')];
const results: Results = {
  classId: 'ce1',
  className: 'CE1',
  term: '2026-1',
  terms: [],
  skills,
  pupils: [
    { childId: 'lea', givenName: 'Léa', familyName: 'Benali' },
    { childId: 'tom', givenName: 'Tom', familyName: 'Roy' },
  ],
  results: [{ childId: 'tom', skillId: 'write', level: 'REACHED', published: null }],
};
const note = vi.fn();
const column = vi.fn();
const undo = vi.fn();

beforeAll(() => speak('fr', 'homework/progress', 'homework/terms'));
beforeEach(() => {
  vi.clearAllMocks();
  render(
    <MemoryRouter>
      <ResultsGrid
        results={results}
        skills={skills}
        inHand="EXCEEDED"
        onNote={note}
        onColumn={column}
        onUndo={undo}
      />
    </MemoryRouter>,
  );
});

const cell = (name: RegExp) => screen.getByRole('button', { name });

it('moves by arrows and notes by the keys 1 to 4', async () => {
  cell(/^Léa Benali, Lire/).focus();
  await userEvent.keyboard('{ArrowDown}{ArrowRight}');
  expect(cell(/^Tom Roy, Écrire\s:\s?Atteint$/)).toHaveFocus();

  await userEvent.keyboard('[Digit2]');
  expect(note).toHaveBeenLastCalledWith(results.pupils[1], skills[1], 'PARTLY_REACHED');
  await userEvent.keyboard('{Delete}');
  expect(note).toHaveBeenLastCalledWith(results.pupils[1], skills[1], null);
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(undo).toHaveBeenCalledOnce();
});

it('is one stop of the tabulator', () => {
  const stops = screen
    .getAllByRole('button')
    .filter((one) => one.className === 'result-cell' && one.tabIndex === 0);
  expect(stops).toHaveLength(1);
});

it('lays the level in hand on a pupil, and on a whole column', async () => {
  await userEvent.click(cell(/^Tom Roy, Lire/));
  expect(note).toHaveBeenLastCalledWith(results.pupils[1], skills[0], 'EXCEEDED');

  await userEvent.click(cell(/^Pour tous\s: Écrire$/));
  expect(column).toHaveBeenCalledExactlyOnceWith(skills[1]);
});
