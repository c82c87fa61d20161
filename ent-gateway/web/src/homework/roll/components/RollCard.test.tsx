import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { speak } from '../../../app/testing';
import { useClassRoll } from '../useClassRoll';
import { RollCard } from './RollCard';

vi.mock('../useClassRoll', () => ({ useClassRoll: vi.fn() }));
beforeAll(() => speak('fr', 'app/ui', 'app/roll', 'homework/roll'));

const mark = vi.fn(() => Promise.resolve());
const pupil = (givenName: string, familyName: string, status: string) => ({
  childId: familyName,
  givenName,
  familyName,
  word: null,
  state: { childId: familyName, status, marked: true },
});
const pupils = [
  pupil('Léa', 'Benali', 'PRESENT'),
  pupil('Léa', 'Martin', 'PRESENT'),
  pupil('Karim', 'Diallo', 'LATE'),
];

const show = (roll?: object, more: object = {}) => {
  const kept = roll && { roll: { date: '2026-11-24', half: 'MORNING', closing: null, pupils, ...roll } };
  const work = { kept, queue: [], offline: false, mark, waitingClosing: undefined, ...more };
  vi.mocked(useClassRoll).mockReturnValue(work as unknown as ReturnType<typeof useClassRoll>);
  render(
    <MemoryRouter>
      <RollCard classId="ce1" />
    </MemoryRouter>,
  );
};

beforeEach(() => mark.mockClear());

it('calls the class by given names, with family names where two are alike', async () => {
  show({});

  expect(screen.getByRole('heading', { name: /3 élèves$/ })).toBeVisible();
  expect(screen.getByText('1 en retard')).toBeVisible();
  expect(screen.getByText('Martin')).toHaveClass('pupil-family');
  expect(screen.getByText('Diallo')).toHaveClass('hidden');
  await userEvent.click(screen.getByRole('button', { name: /^Karim Diallo/ }));

  expect(mark).toHaveBeenCalledExactlyOnceWith('Diallo', 'PRESENT');
});

it('is a line once the roll is over', () => {
  show({ closing: { at: '2026-11-24T08:05:00Z', by: 'Claire Morel' } });

  expect(screen.getByText(/^Appel terminé à/)).toBeVisible();
  expect(screen.queryByRole('list', { name: 'Élèves de la classe' })).toBeNull();
  expect(screen.getByRole('link', { name: 'Revoir l’appel' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^\/appel\?classe=ce1&demi=/),
  );
});

it('says nothing on a day without class, and what is missing without network', () => {
  show(undefined, { error: new Error('closed') });
  expect(screen.queryByRole('region')).toBeNull();

  show(undefined, { offline: true });
  expect(screen.getByRole('button', { name: 'Recevoir la liste' })).toBeVisible();
});
