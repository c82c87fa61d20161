import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import type { CustodyView, Period } from '../api';
import { Periods } from './Periods';
import { TownCustody } from './TownCustody';

const period = (id: Period['state'], from: string, to: string | null): Period => ({
  id,
  from,
  to,
  state: id,
  custody: { child: 'lea', from, odd: 'hers', even: 'his', days: {} },
  setBy: 'Nadia Ferrand',
  setAt: '2026-08-30T08:00:00Z',
});
const view = {
  child: { id: 'lea', givenName: 'Léa', familyName: 'Benali' },
  custody: null,
  versions: [
    period('PAST', '2025-09-01', '2026-08-31'),
    period('CURRENT', '2026-09-01', '2026-12-31'),
    period('AHEAD', '2027-01-01', null),
  ],
  households: [
    { householdId: 'hers', name: 'Foyer de Sofia', mine: false },
    { householdId: 'his', name: 'Foyer de Karim', mine: false },
  ],
} as unknown as CustodyView;

beforeAll(() => speak('fr', 'app/ui', 'canteen/custody'));

it('shows what holds when and who set it, and takes back only what hasn’t begun', async () => {
  const sent = serve(({ method }) =>
    method === 'GET' ? json({ from: '2027-01-01', passages: [] }) : new Response(null, { status: 204 }),
  );
  render(
    <QueryClientProvider client={new QueryClient()}>
      <TownCustody view={view} />
    </QueryClientProvider>,
  );
  const [past, current, ahead] = within(screen.getByRole('list', { name: 'Périodes de garde' })).getAllByRole(
    'listitem',
  );

  expect(past).toHaveTextContent('Passée');
  expect(current).toHaveTextContent('En cours');
  expect(current).toHaveTextContent('Foyer de Sofia');
  expect(current).toHaveTextContent('Réglé par Nadia Ferrand');
  expect(within(current as HTMLElement).queryByRole('button')).toBeNull();
  await userEvent.click(within(ahead as HTMLElement).getByRole('button', { name: /Retirer/ }));
  expect(await screen.findByText('Aucun jour ne change de payeur.')).toBeVisible();
  expect(sent.every(({ method }) => method === 'GET')).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: 'Retirer cette période' }));
  expect(sent.at(-1)?.path).toBe('/api/canteen/children/lea/custody/versions/AHEAD');
});

it('offers a reader nothing to take back', () => {
  render(<Periods periods={view.versions} households={view.households} />);

  expect(screen.queryByRole('button')).toBeNull();
});

const passage = {
  from: 'hers',
  to: 'his',
  days: 12,
  meals: 12,
  first: '2027-01-04',
  last: '2027-02-12',
  formerCents: 1560,
  amountCents: 3120,
  inPackage: 0,
  packages: 0,
  waiting: 0,
  waitingFirst: null,
  waitingLast: null,
};

async function look(passages: object[], name: RegExp | string = 'Voir ce que cela change') {
  const sent = serve(({ path }) =>
    /preview|end/.test(path) ? json({ from: '2027-01-01', passages }) : new Response(null, { status: 204 }),
  );
  render(
    <QueryClientProvider client={new QueryClient()}>
      <TownCustody view={view} />
    </QueryClientProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name }));
  const dialog = await screen.findByRole('dialog');
  return { sent, dialog, said: dialog.textContent.replace(/[\u00a0\u202f]/g, ' ') };
}

it('shows how many days pass from whom to whom, and changes them with the last button alone', async () => {
  const { sent, said } = await look([passage]);

  expect(said).toContain(
    '12 jours de cantine passent de « Foyer de Sofia » à « Foyer de Karim », du 4 janvier 2027 au 12 février 2027 : 31,20 € au lieu de 15,60 €.',
  );
  expect(sent.map(({ method }) => method)).toEqual(['POST']);

  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect(sent.map(({ method }) => method)).toContain('PUT');
});

it('says that nothing changes where nothing does, and leaves all as it is', async () => {
  const { sent, said } = await look([]);
  expect(said).toContain('Aucun jour ne change de payeur.');

  await userEvent.click(screen.getByRole('button', { name: 'Annuler' }));
  expect(sent.map(({ method }) => method)).toEqual(['POST']);
});

it('asks before the end of the turns too, and tells of days that wait or are in a package', async () => {
  const { said } = await look(
    [
      {
        ...passage,
        from: null,
        days: 1,
        meals: 0,
        last: '2027-01-04',
        inPackage: 1,
        packages: 1,
        waiting: 2,
        waitingFirst: '2027-01-11',
        waitingLast: '2027-01-12',
      },
    ],
    /^Mettre fin/,
  );

  expect(said).toContain(
    '1 jour que personne ne payait passe à « Foyer de Karim », le 4 janvier 2027 : 31,20 €.',
  );
  expect(said).toContain('Dont 1 jour compris dans un forfait');
  expect(said).toContain('Le montant comprend 1 forfait');
  expect(said).toContain('2 jours en liste d’attente suivent aussi, du 11 janvier 2027 au 12 janvier 2027');
});

it('says of days that no household pays any more whose they were', async () => {
  const { said } = await look([{ ...passage, to: null, days: 2, meals: 1 }]);

  expect(said).toContain('2 jours que payait « Foyer de Sofia » ne sont plus payés par aucun foyer');
});
