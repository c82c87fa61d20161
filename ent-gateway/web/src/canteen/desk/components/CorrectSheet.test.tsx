import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { speak } from '../../../app/testing';
import type { FamilyBooking } from '../api';
import { CorrectSheet } from './CorrectSheet';

const booking = (leavesOn: string | null) =>
  ({ id: 'b', date: '2026-12-18', amountCents: 0, explanation: [], leavesOn }) as unknown as FamilyBooking;

beforeAll(() => speak('fr', 'app/ui', 'canteen/desk', 'canteen/prices'));

const open = (leavesOn: string | null) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <CorrectSheet booking={booking(leavesOn)} child="Zoé Benali" onClose={() => undefined} />
    </QueryClientProvider>,
  );

it('fixes no price of a day after the last one, and says that nothing is due', () => {
  open('2026-12-07');

  expect(screen.getByText(/^Ce jour vient après le départ de l’enfant/)).toBeVisible();
  expect(screen.queryByRole('textbox', { name: 'Prix' })).toBeNull();
  expect(screen.queryByRole('radio')).toBeNull();
});

it('offers both on any other day', () => {
  open(null);

  expect(screen.getAllByRole('radio')).toHaveLength(2);
});
