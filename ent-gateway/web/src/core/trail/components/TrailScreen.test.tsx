import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { type Me, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import type { Entry } from '../api';
import { TrailScreen } from './TrailScreen';

const entry = (number: number, action: string): Entry => ({
  id: `entry-${number}`,
  at: '2026-11-24T09:30:00Z',
  action,
  actor: { id: 'nadia', name: 'Nadia Ferrand' },
  target: { kind: 'PERSON', person: 'hugo', name: 'Hugo Martin' },
  details: { role: 'TEACHER' },
  people: {},
  address: '192.0.2.7',
});

let entries: Entry[];
let calls: ReturnType<typeof serve>;

beforeAll(() => speak('fr', 'app/ui', 'core/trail'));
beforeEach(() => {
  entries = [entry(1, 'right.granted')];
  calls = serve(({ query }) => json(query.has('after') ? [entry(51, 'import.applied')] : entries));
});

function show(role: 'TERRITORY_ADMINISTRATOR' | 'TOWN_AGENT' = 'TERRITORY_ADMINISTRATOR', at = '/journal') {
  const me = { person: { id: 'claire' }, roles: [{ role }] } as Me;
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter initialEntries={[at]}>
        <SessionContext value={{ me, spaces: ['town'], space: 'town', enter: () => undefined }}>
          <TrailScreen />
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

it('says who did what to whom, and asks about one of them', async () => {
  show();
  const line = (await screen.findByText(/^Droit donné/, { selector: 'p' })).closest('li');
  expect(line).toHaveTextContent('Droit donné : Hugo Martin');
  expect(within(line ?? document.body).getByText('192.0.2.7')).toBeInTheDocument();
  expect(line).toHaveTextContent('DroitEnseignement');

  await userEvent.click(screen.getByRole('button', { name: 'Montrer ce qu’a fait Nadia Ferrand' }));

  expect(await screen.findByRole('button', { name: /^Retirer ce filtre.*Par Nadia Ferrand$/ })).toBeVisible();
  await waitFor(() => expect(calls.map(({ query }) => query.get('actor'))).toContain('nadia'));
});

it('goes on after the last entry while pages are full', async () => {
  entries = Array.from({ length: 50 }, (_, number) => entry(number, 'right.granted'));
  show();

  await userEvent.click(await screen.findByRole('button', { name: 'Plus ancien' }));

  expect(await screen.findByText(/^Import appliqué/, { selector: 'p' })).toBeVisible();
  expect(calls.at(-1)?.query.get('after')).toBe('entry-49');
  expect(screen.queryByRole('button', { name: 'Plus ancien' })).toBeNull();
});

it('names the kind of an act without words', async () => {
  entries = [entry(1, 'comet.seen')];
  show();

  expect(await screen.findByText(/^Autre \(comet\.seen\)/)).toBeVisible();
});

it('says details in words, and leaves out numbers that only the product knows', async () => {
  const school = '0197a6f0-0000-7000-8000-000000000001';
  entries = [
    {
      ...entry(1, 'list.exported'),
      details: {
        school,
        merge: '0197a6f0-0000-7000-8000-00000000ffff',
        from: '2026-11-02',
        amountCents: '1250',
        format: 'CSV',
        why: 'COMET_SEEN',
      },
    },
  ];
  calls = serve(({ path, query }) =>
    json(
      path === '/api/core/schools'
        ? [{ id: school, name: 'École Pasteur' }]
        : query.has('after')
          ? []
          : entries,
    ),
  );
  show();

  const details = await screen.findByText('École Pasteur');
  const words = details.closest('dl')?.textContent ?? '';
  expect(words).toContain('ÉcoleÉcole Pasteur');
  expect(words).toContain('Du2 novembre 2026');
  expect(words).toMatch(/Montant12,50/);
  expect(words).toContain('comet seen');
  expect(words).not.toContain('ffff');
});

it('names who stands in the details, and a court’s decision in words', async () => {
  const luz = '0197a6f0-0000-7000-8000-000000000002';
  entries = [
    {
      ...entry(1, 'guardian.barred'),
      details: { guardian: luz, decision: 'JUDGMENT' },
      people: { [luz]: 'Luz Tavares' },
    },
  ];
  show();

  const words = (await screen.findByText('Luz Tavares')).closest('dl');
  expect(words).toHaveTextContent('ResponsableLuz Tavares');
  expect(words).toHaveTextContent('Décisionjugement');
});

it('leaves out a kind that the act names already, and tells a list by its name', async () => {
  const things = ['trail', 'list:attente', 'accounts:2026-09', 'GET /api/core/audit'];
  entries = things.map((name, index) => ({
    ...entry(index, index === 0 ? 'trail.read' : 'list.exported'),
    target: { kind: 'OTHER', person: null, name },
  }));
  show();

  await screen.findByText('Journal consulté', { selector: 'p' });
  const told = screen.getAllByText(/^Liste exportée/, { selector: 'p' }).map((line) => line.textContent);
  expect(told.map((line) => line.split('\u00a0: ')[1])).toEqual([
    'Listes d’attente',
    '2026-09',
    'GET /api/core/audit',
  ]);
});

it('finds a person and shows what concerns them', async () => {
  calls = serve(({ path }) =>
    json(
      path === '/api/core/people'
        ? [{ person: { id: 'sofia', givenName: 'Sofia', familyName: 'Benali' }, birthDate: null, email: '' }]
        : entries,
    ),
  );
  show();

  await userEvent.type(await screen.findByRole('searchbox', { name: 'Chercher une personne' }), 'ben');
  await userEvent.click(await screen.findByRole('button', { name: 'Montrer ce qui touche Sofia Benali' }));

  expect(await screen.findByRole('button', { name: /^Retirer ce filtre.*Sur Sofia Benali$/ })).toBeVisible();
  await waitFor(() => expect(calls.map(({ query }) => query.get('about'))).toContain('sofia'));
});

it('opens by a link with what one person did', async () => {
  calls = serve(({ path }) =>
    json(
      path.startsWith('/api/core/people/')
        ? { person: { id: 'sofia', givenName: 'Sofia', familyName: 'Benali' }, rights: [] }
        : entries,
    ),
  );
  show('TERRITORY_ADMINISTRATOR', '/journal?par=sofia');

  expect(await screen.findByRole('button', { name: /^Retirer ce filtre.*Par Sofia Benali$/ })).toBeVisible();
  expect(calls.map(({ query }) => query.get('actor'))).toContain('sofia');
});

it('is for administrators alone', () => {
  show('TOWN_AGENT');

  expect(calls).toHaveLength(0);
});
