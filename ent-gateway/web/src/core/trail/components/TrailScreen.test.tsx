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
  address: '192.0.2.7',
});

let entries: Entry[];
let calls: ReturnType<typeof serve>;

beforeAll(() => speak('fr', 'app/ui', 'core/trail'));
beforeEach(() => {
  entries = [entry(1, 'right.granted')];
  calls = serve(({ query }) => json(query.has('after') ? [entry(51, 'import.applied')] : entries));
});

function show(role: 'TERRITORY_ADMINISTRATOR' | 'TOWN_AGENT' = 'TERRITORY_ADMINISTRATOR') {
  const me = { person: { id: 'claire' }, roles: [{ role }] } as Me;
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
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
        why: 'OTHER_PERSON',
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
  expect(words).toContain('other person');
  expect(words).not.toContain('ffff');
});

it('is for administrators alone', () => {
  show('TOWN_AGENT');

  expect(calls).toHaveLength(0);
});
