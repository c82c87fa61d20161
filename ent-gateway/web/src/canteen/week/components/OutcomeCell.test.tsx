import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { speak } from '../../../app/testing';
import type { DayOutcome, WeekDay } from '../api';
import { OutcomeCell } from './OutcomeCell';

const booked: WeekDay = {
  date: '2026-11-24',
  status: 'BOOKED',
  amountCents: 360,
  changeable: false,
  bookingId: 'b1',
  rank: null,
  closesAt: null,
  closure: null,
  acceptBy: null,
  paidByOthers: false,
  outcome: null,
};
const silent = { reopened: false, excuse: null, amountCents: null, explanation: [] };
const target = { childId: 'lea', activityId: 'lunch', date: booked.date };

beforeAll(() => speak('fr', 'app/ui', 'canteen/week', 'canteen/prices'));

const show = async (outcome: DayOutcome, day: WeekDay = booked) => {
  render(
    <MemoryRouter>
      <OutcomeCell day={day} outcome={outcome} target={target} child="Léa" />
    </MemoryRouter>,
  );
  await userEvent.click(screen.getByRole('button', { name: /^Léa, mardi 24/ }));
  const dialog = await screen.findByRole('dialog');
  return dialog.textContent.replace(/[\u00a0\u202f]/g, ' ');
};

it('says why an absence is excused, what it costs instead, and by which rule', async () => {
  const said = await show({
    attendance: 'ABSENT_JUSTIFIED',
    reopened: false,
    excuse: 'Fièvre',
    amountCents: 0,
    explanation: [{ kind: 'OWN_PRICE', occasion: 'ABSENT_JUSTIFIED', amountCents: 0 }],
  });

  expect(said).toContain('Absence justifiée');
  expect(said).toContain('Raison retenue : Fièvre');
  expect(said).toContain('0,00 € au lieu de 3,60 €');
  expect(said).toContain('Absence justifiée : prix fixe de 0,00 €');
});

it('says that the price of the booking stands where the tariff has none for it', async () => {
  const said = await show({ ...silent, attendance: 'ABSENT_UNJUSTIFIED' });

  expect(said).toContain('Absence non justifiée');
  expect(said).toContain('reste dû : 3,60 €');
  expect(screen.getByRole('link', { name: 'Justifier cette absence' })).toHaveAttribute(
    'href',
    '/cantine/absences?enfant=lea&jour=2026-11-24',
  );
});

it('names no price that is another household’s', async () => {
  const day = { ...booked, amountCents: null, paidByOthers: true };

  expect(await show({ ...silent, attendance: 'ABSENT_JUSTIFIED' }, day)).not.toContain('€');
});

it('calls a day in a package so, unless the day has a price of its own', () => {
  const cell = (outcome: DayOutcome) => {
    const { unmount } = render(
      <OutcomeCell
        day={{ ...booked, amountCents: 0 }}
        outcome={outcome}
        target={target}
        child="Léa"
        inPackage
      />,
    );
    const said = screen.getByRole('button').textContent.replace(/[\u00a0\u202f]/g, ' ');
    unmount();
    return said;
  };

  expect(cell({ ...silent, attendance: 'ABSENT_UNJUSTIFIED' })).toBe('forfait');
  expect(cell({ ...silent, attendance: 'ABSENT_UNJUSTIFIED', amountCents: 500 })).toBe('5,00 €');
});
