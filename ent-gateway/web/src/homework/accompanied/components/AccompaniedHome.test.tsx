import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import type { Accompanied } from '../api';
import { AccompaniedHome } from './AccompaniedHome';

const nobody: Accompanied = { today: '2026-11-24', classes: [], pupils: [] };
const malo = {
  id: 'malo',
  givenName: 'Malo',
  familyName: 'Petit',
  classId: 'ce1',
  className: 'CE1',
  schoolId: 'mace',
  schoolName: 'Jean-Macé',
};

beforeAll(() => speak('fr', 'app/ui', 'homework/accompanied', 'homework/timetable'));

function show(accompanied: Accompanied) {
  serve(() => json(accompanied));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <AccompaniedHome />
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

it('teaches who names pupils while there are none', async () => {
  show(nobody);

  expect(await screen.findByText('Aucun élève ne vous est confié en ce moment')).toBeVisible();
  expect(screen.getByText(/La direction de l’école nomme les élèves/)).toBeVisible();
});

it('shows each pupil with what the day brings, and the way to all else', async () => {
  show({
    ...nobody,
    pupils: [
      {
        child: malo,
        slots: [
          {
            id: 's',
            from: '08:30:00',
            to: '09:30:00',
            kind: 'LESSON',
            subject: 'FRENCH',
            title: 'Lecture',
            place: 'BCD',
            bring: null,
            teacherId: null,
            groupId: null,
          },
        ],
        notes: ['Cantine'],
        progress: false,
      },
    ],
  });

  expect(await screen.findByRole('heading', { name: 'Malo Petit' })).toBeVisible();
  expect(screen.getByRole('list', { name: /^Aujourd’hui.*Malo Petit$/ })).toHaveTextContent('Lecture · BCD');
  expect(screen.getByText('Cantine')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Ouvrir Malo' })).toHaveAttribute('href', '/mes-eleves/malo');
});
