import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { speak } from '../../../app/testing';
import type { Family, FamilyBooking } from '../api';
import { FamilyBookings } from './FamilyBookings';

const day = '2026-11-30';
const booking = (activityName: string) =>
  ({
    id: activityName,
    activityId: activityName,
    activityName,
    childId: 'tom',
    householdId: 'h',
    date: day,
    status: 'BOOKED',
    amountCents: 250,
    explanation: [],
    leavesOn: null,
  }) as unknown as FamilyBooking;
const family = {
  id: 'h',
  own: false,
  children: [{ id: 'tom', givenName: 'Tom', familyName: 'Benali' }],
  movedChildren: [],
  households: [{ id: 'h', name: 'Foyer Benali', childIds: ['tom'], adults: [] }],
  bookings: [booking('Cantine'), booking('Accueil du soir')],
  prices: [],
  attendance: [],
  unbooked: [],
  packages: [],
} as unknown as Family;

beforeAll(() => speak('fr', 'app/ui', 'canteen/desk', 'canteen/prices'));

it('tells the pencils of one day apart by the activity', () => {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <FamilyBookings family={family} monday={day} onWeek={() => undefined} isTurning={false} />
    </QueryClientProvider>,
  );

  const names = screen
    .getAllByRole('button', { name: /^Corriger/ })
    .map((button) => button.getAttribute('aria-label'));
  expect(names).toEqual([
    'Corriger Tom, Cantine, lundi 30 novembre',
    'Corriger Tom, Accueil du soir, lundi 30 novembre',
  ]);
});
