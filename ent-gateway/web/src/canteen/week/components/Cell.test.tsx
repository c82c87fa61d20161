import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import type { WeekDay } from '../api';
import { Cell } from './Cell';

const free: WeekDay = {
  date: '2026-12-01',
  status: 'FREE',
  amountCents: 360,
  changeable: true,
  bookingId: null,
  rank: null,
  closesAt: null,
  closure: null,
  acceptBy: null,
  paidByOthers: false,
  outcome: null,
};
const target = { childId: 'lea', activityId: 'lunch', date: free.date };

function show(answer: (call: { method: string }) => Response | Promise<Response>) {
  const calls = serve(answer);
  const client = new QueryClient({ defaultOptions: { mutations: { retry: false } } });
  const cell = (day: WeekDay) => (
    <QueryClientProvider client={client}>
      <Cell day={day} target={target} child="Léa" menu={undefined} />
      <Toasts />
    </QueryClientProvider>
  );
  const { rerender } = render(cell(free));
  return { calls, become: (day: WeekDay) => rerender(cell(day)) };
}

beforeAll(() => speak('fr', 'app/ui', 'canteen/week', 'canteen/booking', 'canteen/prices'));

it('books at a touch, says so and takes it back', async () => {
  const { calls } = show(({ method }) =>
    method === 'DELETE'
      ? new Response(null, { status: 204 })
      : json({ id: 'b1', status: 'BOOKED', rank: null, amountCents: 360 }, 201),
  );

  await userEvent.click(
    screen.getByRole('button', { name: /Réserver le repas de mardi 1er pour Léa, 3,60/ }),
  );
  expect(await screen.findByText('Repas de mardi 1er réservé pour Léa.')).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Annuler' }));
  expect(await screen.findByText('Repas de mardi 1er annulé pour Léa.')).toBeVisible();
  expect(calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /api/canteen/bookings',
    'DELETE /api/canteen/bookings/b1',
  ]);
});

it('says honestly that nothing was booked, and offers it again', async () => {
  show(() => json({ type: 'urn:ent:problem:canteen:cut-off-passed', status: 409 }, 409));

  await userEvent.click(screen.getByRole('button', { name: /Réserver/ }));

  expect(await screen.findByText(/Trop tard pour mardi 1er/)).toBeVisible();
  expect(screen.getByRole('button', { name: /Réserver/ })).toBeEnabled();
});

const booked: WeekDay = { ...free, status: 'BOOKED', bookingId: 'b1' };

it.each([
  ['Annuler le repas de mardi 1er', booked, 'Le repas de mardi 1er n’est pas annulé : il reste réservé.'],
  [
    'Quitter la liste d’attente',
    { ...booked, status: 'WAITING', rank: 2 } as const,
    'Léa reste en liste d’attente pour mardi 1er.',
  ],
  [
    'Confirmer la place',
    { ...booked, acceptBy: '2026-11-30T18:00:00Z' },
    'Votre réponse pour la place de Léa, mardi 1er, n’est pas enregistrée.',
  ],
  [
    'Laisser la place à une autre famille',
    { ...booked, acceptBy: '2026-11-30T18:00:00Z' },
    'Votre réponse pour la place de Léa, mardi 1er, n’est pas enregistrée.',
  ],
])('says how the day is left when %s fails', async (act, day, left) => {
  const { become } = show(() => {
    throw new TypeError('Failed to fetch');
  });
  become(day);
  await userEvent.click(screen.getByRole('button', { name: /Léa/ }));

  await userEvent.click(await screen.findByRole('button', { name: act }));

  expect(await screen.findByText(`Pas de réseau. ${left} Réessayez.`)).toBeVisible();
});

it('is one button from free to booked, and keeps the focus all the way', async () => {
  let arrive: (answer: Response) => void = () => undefined;
  const { become } = show(() => new Promise((answered) => (arrive = answered)));
  const button = screen.getByRole('button', { name: /Réserver/ });

  button.focus();
  await userEvent.keyboard('{Enter}');

  expect(await screen.findByText('Envoi…')).toBeVisible();
  expect(button).toHaveFocus();
  expect(button).toHaveAttribute('aria-disabled', 'true');
  arrive(json({ id: 'b1', status: 'BOOKED', rank: null, amountCents: 360 }, 201));
  become({ ...free, status: 'BOOKED', bookingId: 'b1' });
  expect(await screen.findByRole('button', { name: /repas réservé, 3,60/ })).toBe(button);
  expect(button).toHaveFocus();
});

it('gives the focus back to the day that its sheet cancelled', async () => {
  const { become } = show(() => new Response(null, { status: 204 }));
  become({ ...free, status: 'BOOKED', bookingId: 'b1' });
  const button = screen.getByRole('button', { name: /repas réservé/ });
  await userEvent.click(button);

  await userEvent.click(await screen.findByRole('button', { name: 'Annuler le repas de mardi 1er' }));
  become(free);

  await waitFor(() => expect(button).toHaveFocus());
});

it('shows what a day cost by the hours as they were, though the child came as booked', () => {
  const { become } = show(() => json({}, 200));
  become({
    ...booked,
    outcome: { attendance: 'PRESENT', reopened: false, excuse: null, amountCents: 270, explanation: [] },
  });

  expect(screen.getByText(/2,70/)).toBeVisible();
});

it('marks a day whose roll was opened again, though the child came as booked', () => {
  const { become } = show(() => json({}, 200));
  become({
    ...booked,
    outcome: { attendance: 'PRESENT', reopened: true, excuse: null, amountCents: null, explanation: [] },
  });

  expect(screen.getByRole('button', { name: /Léa.*pointage rouvert/ })).toHaveClass('cell-reopened');
});

it('says in the cell and in its name that a day is the other household’s', () => {
  const { become } = show(() => json({}, 200));
  become({ ...booked, amountCents: null, paidByOthers: true });

  const cell = screen.getByRole('button', {
    name: /repas réservé, payé par l’autre foyer\. Voir ou annuler/,
  });
  expect(cell).toHaveTextContent(/^Payé par l’autre foyer$/);
});

it('says of a day in a package why the package costs what it does', async () => {
  serve(() => json({}, 200));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Cell
        day={{ ...booked, amountCents: 0 }}
        target={target}
        child="Léa"
        menu={undefined}
        activity="Étude"
        inPackage
        charged={{
          period: 'MONTH',
          from: '2026-12-01',
          to: '2026-12-31',
          openedBy: '2026-12-01',
          amountCents: 2000,
          explanation: [{ kind: 'FLAT', amountCents: 2000 }],
          begun: false,
          nextFrom: null,
          paidByOthers: false,
        }}
      />
    </QueryClientProvider>,
  );

  await userEvent.click(screen.getByRole('button', { name: /Étude, c’est réservé, forfait/ }));

  expect(
    await screen.findByRole('heading', { name: /Pourquoi 20,00\s€ par mois pour Léa\s\?/ }),
  ).toBeVisible();
  expect(screen.getByText(/^Tarif unique\s: 20,00/)).toBeVisible();
  expect(screen.getByText('Le forfait est dû une seule fois pour tous les jours du mois.')).toBeVisible();
});
