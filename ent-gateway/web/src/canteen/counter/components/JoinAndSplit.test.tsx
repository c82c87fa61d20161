import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { type Acting, type Me, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import { JoinCard } from './JoinCard';
import { SplitCard } from './SplitCard';

const sofia = { id: 'sofia', givenName: 'Sofia', familyName: 'Benali' };
const karim = { id: 'karim', givenName: 'Karim', familyName: 'Benali' };
const lea = { id: 'lea', givenName: 'Léa', familyName: 'Benali' };
const tom = { id: 'tom', givenName: 'Tom', familyName: 'Benali' };
const acting = {
  familyId: 'ours',
  name: 'Benali',
  children: [lea, tom],
  homes: [
    { id: 'ours', name: 'Foyer Benali', adults: [sofia, karim], childIds: ['lea'] },
    { id: 'far', name: 'Foyer lointain', adults: [], childIds: ['tom'] },
  ],
} as unknown as Acting;

const ousmane = { id: 'ousmane', givenName: 'Ousmane', familyName: 'Diallo' };
const nina = {
  id: 'nina',
  givenName: 'Nina',
  familyName: 'Diallo',
  className: 'CP',
  schoolName: 'Jean-Macé',
};
const other = { id: 'other', name: 'Foyer Diallo', addresses: ['3 rue du Port, Valmarin'] };
const booked = { householdId: 'other', childId: 'nina' };

let sent: ReturnType<typeof serve>;
beforeAll(() => speak('fr', 'app/ui', 'canteen/counter'));
beforeEach(() => {
  sent = serve(({ method, path }) => {
    if (method === 'POST')
      return path.endsWith('/join') ? new Response(null, { status: 204 }) : json({}, 201);
    if (path === '/api/core/families') return json([{ ...other, adults: [ousmane], children: [nina] }]);
    const home = { ...other, adults: [ousmane], childIds: ['nina'], quotientCents: 48_000 };
    const bookings = [booked, booked, { ...booked, householdId: 'elsewhere' }];
    return json({ id: 'other', households: [home], children: [nina], bookings });
  });
});

const me = { territory: { modulesOff: [] } } as unknown as Me;

const show = (card: ReactNode, reader = me, at = '/familles/ours/foyers') =>
  render(
    <SessionContext value={{ me: reader, spaces: ['town'], space: 'town', enter: () => undefined }}>
      <QueryClientProvider client={new QueryClient()}>
        <MemoryRouter initialEntries={[at]}>
          <Routes>
            <Route path="/familles/:family/foyers" element={card} />
            <Route path="/familles/:family" element={<h1>La famille</h1>} />
          </Routes>
        </MemoryRouter>
      </QueryClientProvider>
    </SessionContext>,
  );

const posted = () => sent.filter(({ method }) => method === 'POST');

it('shows the other household whole, and joins it once that is confirmed', async () => {
  show(<JoinCard acting={acting} />);
  await userEvent.type(screen.getByLabelText('Chercher l’autre foyer'), 'diallo');
  const see = await screen.findByRole('button', { name: 'Voir ce foyer', description: 'Ousmane Diallo' });
  expect(screen.getByText('Nina Diallo, CP, Jean-Macé')).toBeVisible();
  await userEvent.click(see);

  const sheet = within(await screen.findByRole('dialog'));
  expect(await sheet.findByText('Nina Diallo, CP, Jean-Macé')).toBeVisible();
  expect(sheet.getByText('3 rue du Port, Valmarin')).toBeVisible();
  expect(sheet.getByText(/^480/)).toBeVisible();
  expect(sheet.getByText(/^2 réservations/)).toBeVisible();
  expect(sheet.getByText(/C’est lui qui paie leurs jours à venir/)).toBeVisible();
  await userEvent.click(sheet.getByRole('button', { name: 'Annuler' }));
  expect(posted()).toEqual([]);

  await userEvent.click(see);
  await userEvent.click(await screen.findByRole('button', { name: /^Réunir avec Foyer Diallo/ }));
  await screen.findByRole('heading', { name: 'La famille' });
  expect(posted()).toMatchObject([
    { path: '/api/core/households/ours/join', body: { householdId: 'other' } },
  ]);
});

it('opens by a link with the other household', async () => {
  show(<JoinCard acting={acting} />, me, '/familles/ours/foyers?avec=other');

  expect(await screen.findByRole('button', { name: /^Réunir avec Foyer Diallo/ })).toBeVisible();
});

it('has words where no household is found', async () => {
  serve(() => json([]));
  show(<JoinCard acting={acting} />);
  await userEvent.type(screen.getByLabelText('Chercher l’autre foyer'), 'personne');

  expect(await screen.findByText(/^Aucun foyer de ce nom/)).toBeVisible();
});

it('splits once it is said who goes, and what follows is confirmed', async () => {
  show(<SplitCard acting={acting} />);
  expect(screen.queryByLabelText('Tom')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Voir ce que cela change' }));
  expect(screen.getByLabelText(/^Qui part/)).toHaveFocus();

  await userEvent.selectOptions(screen.getByLabelText(/^Qui part/), 'karim');
  await userEvent.type(screen.getByLabelText('Nom du nouveau foyer'), 'Foyer de Karim');
  await userEvent.selectOptions(screen.getByLabelText('Léa'), 'both');
  await userEvent.click(screen.getByRole('button', { name: 'Voir ce que cela change' }));
  const sheet = within(await screen.findByRole('dialog'));
  expect(sheet.getByText(/^Karim vivra dans/)).toBeVisible();
  expect(sheet.getByText(/^Vit dans les deux foyers.*Léa/)).toBeVisible();
  expect(posted()).toEqual([]);

  await userEvent.click(sheet.getByRole('button', { name: 'Séparer' }));
  await screen.findByRole('heading', { name: 'La famille' });
  expect(posted()).toMatchObject([
    { body: { name: 'Foyer de Karim', adultIds: ['karim'], childIds: [], sharedChildIds: ['lea'] } },
  ]);
});

it('speaks of a quotient only where there is one', () => {
  const kept = /garde son quotient|reste au premier foyer/;
  const { unmount } = show(
    <>
      <JoinCard acting={acting} />
      <SplitCard acting={acting} />
    </>,
  );
  expect(screen.queryByText(kept)).not.toBeInTheDocument();
  unmount();

  const [ours, far] = acting.homes as [Acting['homes'][number], Acting['homes'][number]];
  const known = { ...acting, homes: [{ ...ours, quotientCents: 64_000 }, far] };
  show(
    <>
      <JoinCard acting={known} />
      <SplitCard acting={known} />
    </>,
  );
  expect(screen.getAllByText(kept)).toHaveLength(2);
});

it('speaks of nothing to pay in a town that does without the canteen', async () => {
  const [ours, far] = acting.homes as [Acting['homes'][number], Acting['homes'][number]];
  const known = { ...acting, homes: [{ ...ours, quotientCents: 64_000 }, far] };
  show(
    <>
      <JoinCard acting={known} />
      <SplitCard acting={known} />
    </>,
    { territory: { modulesOff: ['CANTEEN'] } } as unknown as Me,
  );
  await userEvent.selectOptions(screen.getByLabelText(/^Qui part/), 'karim');
  await userEvent.type(screen.getByLabelText('Nom du nouveau foyer'), 'Foyer de Karim');
  await userEvent.selectOptions(screen.getByLabelText('Léa'), 'both');
  await userEvent.click(screen.getByRole('button', { name: 'Voir ce que cela change' }));

  expect(await screen.findByRole('dialog')).toBeVisible();
  expect(document.body).not.toHaveTextContent(/quotient|réserv|tarif|garde sera|paie/);
});
