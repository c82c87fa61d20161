import { render, screen, within } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { speak } from '../../../app/testing';
import type { AccountLine, MonthAccount } from '../api';
import { AccountView } from './AccountView';

const line: AccountLine = {
  kind: 'DAY',
  childId: 'lea',
  activityId: 'lunch',
  activityName: 'Cantine',
  date: '2026-11-24',
  standing: 'ABSENT_JUSTIFIED',
  booked: true,
  certain: true,
  situation: 'ABSENT_JUSTIFIED',
  units: 1,
  unit: 'MEAL',
  householdId: 'h1',
  amountCents: 0,
  explanation: [{ kind: 'OWN_PRICE', occasion: 'ABSENT_JUSTIFIED', amountCents: 0 }],
  priceFixed: false,
  quotient: null,
  tariff: null,
  excuse: 'Fièvre',
  calledOff: null,
};
const totals = { certainCents: 360, openCents: 720, certainLines: 2, openLines: 2 };
const account = (...lines: AccountLine[]): MonthAccount => ({
  month: '2026-11',
  today: '2026-11-27',
  householdId: 'h1',
  householdName: 'Foyer Benali',
  totals,
  children: [{ childId: 'lea', givenName: 'Léa', familyName: 'Benali', totals }],
  activities: [{ activityId: 'lunch', name: 'Cantine', totals }],
  lines,
});

beforeAll(() => speak('fr', 'app/ui', 'canteen/account', 'canteen/prices'));

const text = (element: HTMLElement) => element.textContent.replace(/[\u00a0\u202f]/g, ' ');

it('tells what is certain from what is not yet, and that it is no bill', () => {
  const { container } = render(<AccountView account={account(line)} />);

  expect(text(container)).toContain('Certain à ce jour3,60 €');
  expect(text(container)).toContain('Pas encore certain : 2 jours à venir');
  expect(text(container)).toContain('Ce n’est pas encore une facture');
});

it('says of a day what came of it, what it costs and why', () => {
  render(<AccountView account={account(line)} />);

  const [day] = screen.getAllByRole('listitem');
  if (!day) throw new Error('No day');
  expect(text(day)).toContain('Absence justifiée');
  expect(text(day)).toContain('Raison retenue : Fièvre');
  expect(text(within(day).getByText(/Pourquoi 0,00/))).toContain('mardi 24 novembre');
  expect(text(day)).toContain('prix fixe de 0,00 €');
});

it('says that a price was fixed by hand, and why a day called off is charged', () => {
  const { container } = render(
    <AccountView
      account={account({
        ...line,
        standing: 'CALLED_OFF',
        calledOff: 'TRIP',
        excuse: null,
        priceFixed: true,
      })}
    />,
  );

  expect(text(container)).toContain('Annulé par la mairie, reste facturé');
  expect(text(container)).toContain('Sortie');
  expect(text(container)).toContain('Prix fixé par la mairie');
});

it('teaches what a month without a line would hold', () => {
  render(<AccountView account={account()} />);

  expect(screen.getByText('Rien à payer ce mois-ci')).toBeVisible();
  expect(screen.getByText(/Chaque jour réservé s’inscrit ici/)).toBeVisible();
});

it('names a package, its days and the one that opened it', () => {
  const { container } = render(
    <AccountView
      account={account({
        kind: 'PACKAGE',
        childId: 'lea',
        activityId: 'care',
        activityName: 'Accueil du soir',
        period: 'WEEK',
        from: '2026-11-30',
        to: '2026-12-06',
        openedBy: '2026-11-30',
        certain: false,
        householdId: 'h1',
        amountCents: 1200,
        explanation: [{ kind: 'FLAT', amountCents: 1200 }],
      })}
    />,
  );

  expect(text(container)).toContain('Forfait de la semaine');
  expect(text(container)).toContain('Dû dès le premier jour, le 30 novembre 2026');
  expect(text(container)).toContain('Pourquoi 12,00 €');
});

it('prints when a child came and left, since the reasons stay on the screen', () => {
  const stay = {
    kind: 'STAY',
    arrivedAt: '16:32:00',
    collectedAt: '17:50:00',
    quantity: 6,
    unit: 'QUARTER_HOUR',
  } as const;
  const { container } = render(<AccountView account={account({ ...line, explanation: [stay] })} />);

  const printed = container.querySelector<HTMLElement>('.print-only');
  if (!printed) throw new Error('Nothing for paper');
  expect(text(printed)).toContain('Arrivée à 16 h 32, départ à 17 h 50 : 6 quarts d’heure');
});
