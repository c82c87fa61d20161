import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { speak } from '../../../app/testing';
import type { WeekDay } from '../api';
import OutcomeSheet from './OutcomeSheet';

const day = { date: '2026-11-24', status: 'BOOKED', bookingId: 'b1', amountCents: 360 } as WeekDay;
const target = { childId: 'lea', activityId: 'lunch', date: day.date };

const show = (amountCents: number | null, reopened = false) =>
  render(
    <OutcomeSheet
      day={day}
      outcome={{ attendance: 'PRESENT', reopened, excuse: null, amountCents, explanation: [] }}
      target={target}
      child="Léa"
      onClose={() => undefined}
    />,
  );

beforeAll(() => speak('fr', 'app/ui', 'canteen/week', 'canteen/prices'));

it('names the price of before only where it differs', () => {
  const { unmount } = show(360);
  expect(screen.getByRole('heading', { name: /^Prix de ce jour\s: 3,60\s€$/ })).toBeVisible();
  unmount();

  show(270);
  expect(screen.getByRole('heading', { name: /2,70\s€ au lieu de 3,60\s€$/ })).toBeVisible();
});

it('says that the roll was opened again, and that the price may change', () => {
  const { unmount } = show(270, true);
  expect(screen.getByText(/^Le pointage de ce jour a été rouvert/)).toBeVisible();
  expect(screen.getByRole('heading', { name: /^Pour l’instant\s: 2,70\s€$/ })).toBeVisible();
  unmount();

  show(null, true);
  expect(screen.getByText(/^Pour l’instant\s: 3,60\s€$/)).toBeVisible();
  expect(screen.queryByText(/reste dû/)).toBeNull();
});
