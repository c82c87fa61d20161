import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { ActingContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import type { Activity } from '../../activities';
import type { PatternAnswer } from '../api';
import type { Offer } from '../term';
import { TermForm } from './TermForm';

const lunch = { id: 'lunch', name: 'Cantine', kind: 'CANTEEN', weekdays: ['MONDAY', 'TUESDAY'] } as Activity;
const child = (id: string, givenName: string) =>
  ({ id, givenName, colour: 'a' }) as unknown as Offer['child'];
const offers: Offer[] = [
  { child: child('lea', 'Léa'), activities: [lunch] },
  { child: child('tom', 'Tom'), activities: [lunch] },
];
const nothing = {
  bookingId: null,
  rank: null,
  amountCents: null,
  closedAt: null,
  leavesOn: null,
  closure: null,
  paidByOthers: false,
};
const answer: PatternAnswer = {
  patterns: [],
  booked: 2,
  waiting: 0,
  cancelled: 0,
  alreadyBooked: 0,
  closed: 1,
  refused: 0,
  amountCents: 5120,
  packages: [
    {
      childId: 'lea',
      activityId: 'lunch',
      period: 'MONTH',
      from: '2026-12-01',
      to: '2026-12-31',
      openedBy: '2026-12-01',
      amountCents: 4400,
      explanation: [],
      paidByOthers: false,
      begun: false,
      nextFrom: null,
      formerCents: null,
    },
  ],
  days: [
    { ...nothing, childId: 'lea', activityId: 'lunch', date: '2026-11-30', result: 'BOOKED' },
    { ...nothing, childId: 'tom', activityId: 'lunch', date: '2026-11-30', result: 'BOOKED' },
    {
      ...nothing,
      childId: 'tom',
      activityId: 'lunch',
      date: '2026-12-21',
      result: 'CLOSED',
      closure: { reason: 'SCHOOL_HOLIDAY', label: 'Vacances de Noël' },
    },
  ],
};

beforeAll(() => speak('fr', 'app/ui', 'canteen/patterns'));

it('shows what will be booked, what won’t and why, before anything is sent', async () => {
  const sent = serve(() => json(answer, 201));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <TermForm offers={offers} />
    </QueryClientProvider>,
  );

  expect(screen.getByRole('button', { name: 'Voir ce qui sera réservé' })).toBeDisabled();
  await userEvent.click(
    within(screen.getByRole('region', { name: 'Léa' })).getByRole('checkbox', { name: 'lundi' }),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Les mêmes jours pour tous les enfants' }));
  await userEvent.click(screen.getByRole('button', { name: 'Voir ce qui sera réservé' }));

  expect(await screen.findByText('2 jours seront réservés')).toBeVisible();
  expect(screen.getByText(/Vacances de Noël/)).toBeVisible();
  expect(within(screen.getByRole('list', { name: 'Forfaits' })).getByRole('listitem')).toHaveTextContent(
    'Léa, Cantine : forfait du mois du 1er décembre 2026, 44,00 €, une fois pour tous les jours',
  );
  expect(sent[0]?.path).toBe('/api/canteen/patterns/preview');
  expect(sent[0]?.body).toHaveProperty('wishes.length', 2);

  await userEvent.click(screen.getByRole('button', { name: 'Réserver ces 2 jours' }));
  expect(await screen.findByText('C’est enregistré.')).toBeVisible();
  expect(sent[1]?.path).toBe('/api/canteen/patterns');
});

it('says how many days are booked, how many wait and which, and who is told at the counter', async () => {
  const waits = { ...nothing, childId: 'tom', activityId: 'lunch', result: 'WAITING' } as const;
  serve(() =>
    json(
      {
        ...answer,
        waiting: 2,
        days: [...answer.days, { ...waits, date: '2026-12-08' }, { ...waits, date: '2026-12-01' }],
      },
      201,
    ),
  );
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ActingContext value={{ familyId: 'f', name: 'Roy', children: [], homes: [] }}>
        <TermForm offers={offers} />
      </ActingContext>
    </QueryClientProvider>,
  );
  await userEvent.click(
    within(screen.getByRole('region', { name: 'Tom' })).getByRole('checkbox', { name: 'mardi' }),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Voir ce qui sera réservé' }));

  expect(await screen.findByRole('button', { name: 'Réserver 2 jours, attendre pour 2' })).toBeVisible();
  expect(screen.getByText(/^2 jours en liste d’attente.*la famille sera prévenue/)).toBeVisible();
  expect(screen.getByText(/^Tom\s: .*1.*, .*8/)).toBeVisible();
});

it('says that a package has begun, what it costs all the same, and begins all days with the next one when asked', async () => {
  const begun = {
    ...answer.packages[0],
    openedBy: '2026-12-14',
    begun: true,
    nextFrom: '2027-01-04',
  } as PatternAnswer['packages'][number];
  serve(() => json({ ...answer, packages: [begun] }, 201));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <TermForm offers={offers} />
    </QueryClientProvider>,
  );
  await userEvent.click(
    within(screen.getByRole('region', { name: 'Tom' })).getByRole('checkbox', { name: 'mardi' }),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Voir ce qui sera réservé' }));

  expect(
    await screen.findByText(
      /commencé le lundi 14 décembre, il est dû en entier, 44,00\s€\. Le suivant commence le lundi 4 janvier\./,
    ),
  ).toBeVisible();
  await userEvent.click(
    screen.getByRole('button', { name: 'Commencer tous les jours demandés le lundi 4 janvier' }),
  );

  const dates = screen.getByRole('group', { name: 'Dates' });
  expect(dates).toHaveFocus();
  expect(dates).toHaveTextContent(/0?4/);
  expect(screen.getByRole('button', { name: 'Voir ce qui sera réservé' })).toBeVisible();
});

it('fills in last year’s days, and books nothing by itself', async () => {
  const sent = serve(() => json(answer, 201));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <TermForm
        offers={offers}
        renewals={[
          {
            from: '2027-09-01',
            to: '2028-07-04',
            wishes: [{ childId: 'lea', activityId: 'lunch', weekdays: ['TUESDAY'], weeks: 'ODD' }],
          },
        ]}
      />
    </QueryClientProvider>,
  );
  expect(screen.getByText(/Pour Léa\s: les mêmes jours/)).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Reprendre ces jours' }));
  expect(sent).toHaveLength(0);
  await userEvent.click(screen.getByRole('button', { name: 'Voir ce qui sera réservé' }));

  await expect
    .poll(() => sent.at(-1)?.body)
    .toEqual({
      from: '2027-09-01',
      to: '2028-07-04',
      wishes: [{ childId: 'lea', activityId: 'lunch', weekdays: ['TUESDAY'], weeks: 'ODD' }],
    });
});
