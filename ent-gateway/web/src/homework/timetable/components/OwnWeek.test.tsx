import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { type Me, SessionContext, type Space } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import type { TimetableWeek } from '../api';
import { TimetableScreen } from './TimetableScreen';
import { somebody, week } from './testWeek';

const family: Me = {
  ...somebody,
  classes: [],
  children: [
    { id: 'lea', givenName: 'Léa' },
    { id: 'tom', givenName: 'Tom' },
  ].map((child) => ({
    ...child,
    familyName: 'Benali',
    classId: `class-${child.id}`,
    className: 'CE1',
    schoolId: 's',
    schoolName: 'Jean-Macé',
  })),
};

function show(me: Me, space: Space, shown: TimetableWeek = week, at = '?date=2026-12-01') {
  const calls = serve(({ path }) => json(path === '/api/homework/events' ? [] : shown));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter initialEntries={[`/emploi-du-temps${at}`]}>
        <SessionContext value={{ me, spaces: [space], space, enter: () => undefined }}>
          <TimetableScreen />
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return calls;
}

beforeAll(() =>
  speak('fr', 'app/ui', 'homework/timetable', 'homework/calendar', 'homework/diary', 'homework/events'),
);

it('shows a family what a child does each day, and what to bring', async () => {
  const calls = show(family, 'family');

  const tuesday = await screen.findByRole('region', { name: 'Mardi 1er' });
  expect(tuesday).toHaveTextContent('Éducation physique · Gymnase');
  expect(tuesday).toHaveTextContent('Tenue de sport et baskets');
  expect(within(tuesday).getByRole('listitem')).toHaveTextContent(/^13\sh\s30/);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('La semaine de Léa');
  const asked = calls.find(({ path }) => path === '/api/homework/timetables/class-lea');
  expect(asked?.query.get('week')).toBe('2026-W49');
});

it('says why there is no school, and what else happens', async () => {
  show(family, 'family');

  expect(await screen.findByRole('region', { name: 'Mercredi 2' })).toHaveTextContent('Pas d’école');
  expect(screen.getByRole('region', { name: 'Vendredi 4' })).toHaveTextContent('Pont de la commune');
  const thursday = screen.getByRole('region', { name: 'Jeudi 3' });
  expect(thursday).toHaveTextContent('Sortie à la ferme · Sortie, jusqu’à');
  expect(thursday).toHaveTextContent('Bottes et pique-nique');
});

it('shows the child that the address names', async () => {
  const calls = show(family, 'family', week, '?date=2026-12-01&enfant=tom');

  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('La semaine de Tom');
  expect(calls.map(({ path }) => path)).toContain('/api/homework/timetables/class-tom');
});

it('shows pupils the week of their class, without any way to change it', async () => {
  show(somebody, 'pupil');

  expect(await screen.findByRole('region', { name: 'Lundi 30' })).toHaveTextContent('Lecture');
  expect(screen.queryByRole('button', { name: /Ajouter/ })).not.toBeInTheDocument();
});

it('says who writes a timetable that isn’t there yet', async () => {
  show(family, 'family', { ...week, days: week.days.map((day) => ({ ...day, slots: [], changes: [] })) });

  expect(await screen.findByText('Pas encore d’emploi du temps cette semaine')).toBeVisible();
});

it('names the class to which a child comes, from the first day there on', async () => {
  const coming = { firstDay: '2026-12-01', schoolClass: { id: 'ce2', name: 'CE2 Mme Roux', schoolId: 's' } };
  show(family, 'family', { ...week, coming });

  expect(await screen.findByRole('region', { name: 'Mardi 1er' })).toHaveTextContent(
    /À partir du mardi 1er décembre\s: CE2 Mme Roux/,
  );
  expect(screen.getAllByText(/À partir du/)).toHaveLength(1);
});

it('says that a child has left before the week', async () => {
  show(family, 'family', { ...week, days: [] });

  expect(await screen.findByText('Plus d’école cette semaine')).toBeVisible();
});
