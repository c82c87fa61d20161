import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import type { Results, Skill } from '../api';
import type { PupilReport } from '../reports';
import { ReportsCard } from './ReportsCard';

const skill = (id: string, subject: Skill['subject']): Skill => ({
  id,
  words: id,
  cycle: 'SECOND',
  subject,
  source: null,
});
const pupil = (childId: string, givenName: string, general: string, changed = true): PupilReport => ({
  childId,
  givenName,
  familyName: 'Roy',
  changed,
  publishedAt: null,
  signatures: [],
  words: { version: 0, general, subjects: [] },
});
const noted = (childId: string, skillId: string) =>
  ({ childId, skillId, level: 'REACHED', published: null }) as const;
const results: Results = {
  classId: 'ce1',
  className: 'CE1',
  term: '2026-2',
  terms: [],
  skills: [skill('read', 'FRENCH'), skill('count', 'MATHEMATICS'), skill('sing', 'MUSIC')],
  pupils: [],
  results: [
    noted('lea', 'read'),
    noted('lea', 'count'),
    noted('tom', 'read'),
    ...['read', 'count', 'sing'].map((skillId) => noted('noe', skillId)),
  ],
};
const pupils = [
  pupil('lea', 'Léa', 'Bien.'),
  pupil('tom', 'Tom', ''),
  pupil('eva', 'Eva', 'Courage.'),
  pupil('noe', 'Noé', 'Bien.'),
  pupil('malo', 'Malo', '', false),
];

beforeAll(() => speak('fr', 'app/ui', 'homework/progress', 'homework/terms', 'homework/timetable'));

it('says what is missing in which report, and publishes the whole ones alone', async () => {
  const calls = serve(({ method }) =>
    method === 'GET'
      ? json({ classId: 'ce1', term: '2026-2', subjects: ['FRENCH', 'MATHEMATICS', 'MUSIC'], pupils })
      : json({ reports: 1 }),
  );
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <ReportsCard results={results} />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  const lineOf = async (name: string) => (await screen.findByText(name)).closest('li');
  expect(await lineOf('Léa Roy')).toHaveTextContent('Prêt, pas encore publié');
  expect(await lineOf('Tom Roy')).toHaveTextContent(/Il manque\s: appréciation générale et Mathématiques$/);
  expect(await lineOf('Eva Roy')).toHaveTextContent(/Il manque\s: niveaux$/);
  expect(await lineOf('Malo Roy')).toHaveTextContent('Rien d’écrit ni de noté');

  await userEvent.click(screen.getByRole('button', { name: 'Publier 4 livrets' }));
  const asked = within(await screen.findByRole('dialog'));
  expect(asked.getByText(/dans 2 livrets/)).toBeVisible();
  expect(asked.getByText(/^Eva Roy\s: niveaux$/)).toBeVisible();
  expect(asked.getByText(/^1 élève n’a rien.* Malo Roy\.$/)).toBeVisible();
  expect(asked.getByRole('button', { name: 'Tout publier (4)' })).toBeVisible();
  await userEvent.click(asked.getByRole('button', { name: 'Publier les 2 livrets complets' }));

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const published = calls.filter(({ method }) => method === 'POST');
  expect(published.map(({ query }) => query.getAll('childId'))).toEqual([['lea', 'noe']]);
});
