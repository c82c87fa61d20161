import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { type Me, SessionContext, type Space } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import type { Statistics } from '../api';
import { StatisticsScreen } from './StatisticsScreen';

const november: Statistics = {
  step: 5,
  days: [
    { startsOn: '2026-11-23', people: 40 },
    { startsOn: '2026-11-24', people: 55 },
  ],
  weeks: [{ startsOn: '2026-11-23', people: 80 }],
  months: [],
  roles: [
    { line: 'GUARDIAN', people: 70 },
    { line: 'STAFF', people: 10 },
  ],
  modules: [{ line: 'HOMEWORK', people: 45 }],
  hours: [
    { line: '18', people: 30 },
    { line: '20', people: 25 },
  ],
  devices: [{ line: 'PHONE', people: 65 }],
  schools: [
    { id: 'mace', name: 'Jean-Macé', families: 120, reached: 90, seen: 60 },
    { id: 'michel', name: 'Louise-Michel', families: null, reached: null, seen: null },
  ],
};

let answer: Statistics;
let calls: ReturnType<typeof serve>;

beforeAll(() => speak('fr', 'app/ui', 'core/statistics'));
beforeEach(() => {
  answer = november;
  calls = serve(({ path }) =>
    json(
      path === '/api/core/schools'
        ? [
            { id: 'mace', name: 'Jean-Macé' },
            { id: 'michel', name: 'Louise-Michel' },
          ]
        : answer,
    ),
  );
});

function show(role: 'TERRITORY_ADMINISTRATOR' | 'TOWN_AGENT' | 'HEAD', space: Space) {
  const scope = role === 'HEAD' ? { scopeType: 'SCHOOL', scopeId: 'michel' } : {};
  const me = { person: { id: 'claire' }, roles: [{ role, ...scope }] } as Me;
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter>
        <SessionContext value={{ me, spaces: [space], space, enter: () => undefined }}>
          <StatisticsScreen />
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

it('gives each picture a table, and says what is too small to be shown', async () => {
  show('TERRITORY_ADMINISTRATOR', 'town');

  expect(await screen.findByRole('img', { name: /^Personnes par jour.*55 au plus/ })).toBeInTheDocument();
  const roles = screen.getByRole('table', { name: 'Par rôle', hidden: true });
  expect(within(roles).getByText('Responsables').closest('tr')).toHaveTextContent('70');
  expect(within(roles).getByText('Personnel').closest('tr')).toHaveTextContent('10');
  const hours = screen.getByRole('table', { name: 'Par heure de la journée', hidden: true });
  expect(within(hours).getByText('19 h').closest('tr')).toHaveTextContent('moins de 5 par jour');
  const families = screen.getByRole('table', { name: 'Familles jointes', hidden: true });
  expect(within(families).getByText('Louise-Michel').closest('tr')).toHaveTextContent('moins de 5');
  expect(screen.getByRole('img', { name: /Jean-Macé 75\s%/ })).toBeInTheDocument();
});

it('counts by week when asked, and says when no month is over', async () => {
  show('TERRITORY_ADMINISTRATOR', 'town');
  await userEvent.selectOptions(await screen.findByLabelText('Compter par'), 'semaine');
  expect(screen.getByRole('img', { name: /^Personnes par semaine.*80 au plus/ })).toBeInTheDocument();

  await userEvent.selectOptions(screen.getByLabelText('Compter par'), 'mois');
  expect(screen.getByText(/^Aucune semaine ou aucun mois/)).toBeInTheDocument();
});

it('asks about the own school for a head, who has no other to choose', async () => {
  show('HEAD', 'head');

  await screen.findByRole('img', { name: /^Personnes par jour/ });
  expect(calls.at(-1)?.query.get('schoolId')).toBe('michel');
  expect(within(screen.getByLabelText('École')).getAllByRole('option')).toHaveLength(1);
});

it('explains that nothing is counted yet', async () => {
  answer = { ...november, days: [], weeks: [], roles: [], modules: [], hours: [], devices: [] };
  show('TERRITORY_ADMINISTRATOR', 'town');

  expect(await screen.findByText('Pas encore de chiffres pour cette période')).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'Familles jointes' })).toBeInTheDocument();
});

it('is nothing for an agent', () => {
  show('TOWN_AGENT', 'town');

  expect(screen.queryByLabelText('École')).not.toBeInTheDocument();
});
