import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { type Me, SessionContext, type Space } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import type { ClassConsents, Consents, ImageStanding } from '../api';
import { ClassConsentsScreen } from './ClassConsentsScreen';
import { PupilConsentsScreen } from './PupilConsentsScreen';

const me = { person: { id: 'ada', givenName: 'Ada', familyName: 'Baille' }, children: [] } as unknown as Me;

const uses = (...standings: ImageStanding[]) =>
  (['CLASS', 'SCHOOL', 'PUBLIC', 'PRESS'] as const).map((use, index) => ({
    use,
    standing: standings[index] ?? 'UNANSWERED',
  }));

const ofClass: ClassConsents = {
  schoolClass: { id: 'c', name: 'CE1', schoolId: 's' },
  pupils: [
    { id: 'lea', givenName: 'Léa', familyName: 'Benali', uses: uses('ALLOWED', 'REFUSED') },
    { id: 'tom', givenName: 'Tom', familyName: 'Colin', uses: uses('ALLOWED') },
  ],
};

const ofPupil: Consents = {
  child: {
    id: 'lea',
    givenName: 'Léa',
    familyName: 'Benali',
    classId: 'c',
    className: 'CE1',
    schoolId: 's',
    schoolName: 'Jean-Macé',
  },
  register: false,
  guardians: [{ id: 'sofia', givenName: 'Sofia', familyName: 'Benali' }],
  uses: uses('ALLOWED').map((one) => ({ ...one, words: [] })),
};

beforeAll(() => speak('fr', 'app/ui', 'core/consent'));

function show(path: string, answer: unknown, space: Space = 'head') {
  const calls = serve(() => json(answer));
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter initialEntries={[path]}>
        <SessionContext value={{ me, spaces: [space], space, enter: () => undefined }}>
          <Routes>
            <Route path="/classes/:id/images" element={<ClassConsentsScreen />} />
            <Route path="/eleves/:id/images" element={<PupilConsentsScreen />} />
          </Routes>
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return calls;
}

it('shows a class at a glance: a word for each pupil and use, and how many may be shown', async () => {
  show('/classes/c/images', ofClass);

  const lea = await screen.findByRole('row', { name: /Benali Léa/ });
  expect(
    within(lea)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['Oui', 'Non', 'Réponse attendue', 'Réponse attendue']);
  const sum = screen.getByRole('row', { name: /On peut montrer/ });
  expect(within(sum).getAllByRole('cell')[0]).toHaveTextContent('2 sur 2');
});

it('shows nobody in public whom the school may not show, and counts nobody so', async () => {
  const [lea, tom] = ofClass.pupils;
  if (!lea || !tom) throw new Error('no pupils');
  show('/classes/c/images', {
    ...ofClass,
    pupils: [
      { ...lea, uses: uses('ALLOWED', 'REFUSED', 'ALLOWED', 'ALLOWED') },
      { ...tom, uses: uses('ALLOWED', 'ALLOWED', 'ALLOWED') },
    ],
  });

  const words = (name: RegExp) =>
    within(screen.getByRole('row', { name }))
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
  await screen.findByRole('row', { name: /Benali Léa/ });
  expect(words(/Benali Léa/)).toEqual(['Oui', 'Non', 'Non (école)', 'Oui']);
  expect(words(/On peut montrer/)).toEqual(['2 sur 2', '1 sur 2', '1 sur 2', '1 sur 2']);
});

it('writes a signed paper down, once all of it is there', async () => {
  const calls = show('/eleves/lea/images', ofPupil);

  await userEvent.click(await screen.findByRole('button', { name: 'Enregistrer le papier' }));

  expect(screen.getByText('Recopiez au moins une réponse.')).toBeVisible();
  expect(screen.getByText('Choisissez la date de la signature.')).toBeVisible();
  expect(calls.some(({ method }) => method === 'PUT')).toBe(false);
});

it('lets a teacher read, and write nothing', async () => {
  show('/eleves/lea/images', ofPupil, 'teacher');

  expect(await screen.findByRole('heading', { name: 'Dans la classe' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Enregistrer le papier' })).toBeNull();
});
