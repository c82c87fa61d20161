import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { speak } from '../../../app/testing';
import type { DayOutcome, Package, WeekDay } from '../api';
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

const month: Package = {
  period: 'MONTH',
  from: '2026-11-01',
  to: '2026-11-30',
  openedBy: '2026-11-24',
  amountCents: 2000,
  explanation: [{ kind: 'FLAT', amountCents: 2000 }],
  begun: true,
  nextFrom: null,
  paidByOthers: false,
};

const inPackage = (change: Partial<DayOutcome>, charged: Package | undefined) => {
  const { unmount } = render(
    <MemoryRouter>
      <OutcomeSheet
        day={{ ...day, amountCents: 0 }}
        outcome={{
          attendance: 'ABSENT_UNJUSTIFIED',
          reopened: false,
          excuse: null,
          amountCents: null,
          explanation: [],
          ...change,
        }}
        target={target}
        child="Léa"
        inPackage
        charged={charged}
        onClose={() => undefined}
      />
    </MemoryRouter>,
  );
  const said = screen.getByRole('dialog').textContent.replace(/[\u00a0\u202f]/g, ' ');
  unmount();
  return said;
};

it('says of a day in a package what the package costs, not that nothing stays due', () => {
  const due = inPackage({}, month);
  expect(due).toContain('Ce jour ne coûte rien en plus du forfait.');
  expect(due).toContain('Pourquoi 20,00 € par mois pour Léa ?');
  expect(due).not.toMatch(/reste dû| 0,00|déjà entamé|Cela peut encore changer/);

  expect(inPackage({}, undefined)).toContain('du forfait, que paie l’autre foyer');
  const none = inPackage({ attendance: 'ABSENT_JUSTIFIED' }, { ...month, openedBy: null });
  expect(none).toContain('son forfait n’est pas dû');
  expect(none).not.toContain('20,00 €');
  expect(inPackage({ attendance: 'ROLL_OPEN' }, month)).toContain('Cela peut encore changer');
});

it('says what a day adds to its package, and a price of its own without it', () => {
  const added = inPackage(
    { attendance: 'PRESENT', amountCents: 200, explanation: [{ kind: 'IN_PACKAGE', period: 'MONTH' }] },
    month,
  );
  expect(added).toContain('Prix de ce jour : 2,00 € en plus du forfait');
  expect(added).not.toContain('au lieu de');

  const own = inPackage(
    {
      amountCents: 500,
      explanation: [{ kind: 'OWN_PRICE', occasion: 'ABSENT_UNJUSTIFIED', amountCents: 500 }],
    },
    month,
  );
  expect(own).toMatch(/Prix de ce jour : 5,00 €(?! en plus| au lieu)/);
  expect(own).not.toContain('Pourquoi');
});
