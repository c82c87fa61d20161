import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render as renderAlone, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { type Me, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import type { AccountLine } from '../api';
import { account, line, toCome, totals } from '../november';
import { AccountView } from './AccountView';

const me = {
  person: { givenName: 'Sofia', familyName: 'Benali' },
  territory: { name: 'Valmont' },
  roles: [],
  children: [{ id: 'lea', givenName: 'Léa', familyName: 'Benali' }],
} as unknown as Me;
const render = (children: ReactNode) =>
  renderAlone(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <SessionContext value={{ me, spaces: ['family'], space: 'family', enter: () => undefined }}>
          {children}
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );

beforeEach(() => serve(() => json({ hours: 48 })));
beforeAll(() => speak('fr', 'app/ui', 'canteen/account', 'canteen/prices'));

const text = (element: HTMLElement) => element.textContent.replace(/[\u00a0\u202f]/g, ' ');

it('tells what is certain from what is not yet, and that it is no bill', () => {
  const { container } = render(
    <AccountView account={account(line, ...['2026-11-30', '2026-12-01'].map(toCome))} />,
  );

  expect(text(container)).toContain('Certain à ce jour3,60 €');
  expect(text(container)).toContain('Pas encore certain : 2 réservations à venir');
  expect(text(container)).toContain('Ce n’est pas encore une facture');
});

it('does not call a child who came unbooked a booking', () => {
  const came = { ...toCome('2026-11-27'), booked: false, standing: 'PRESENT_WITHOUT_BOOKING' } as AccountLine;
  const { container } = render(<AccountView account={account(toCome('2026-11-30'), came)} />);

  expect(text(container)).toContain('Pas encore certain : 2 réservations ou présences');
});

it('says of a day what came of it, what it costs and why', () => {
  render(<AccountView account={account(line)} />);

  const day = screen.getByText('Mardi 24 novembre').closest('li');
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

  expect(screen.getByText('Rien à payer en novembre 2026')).toBeVisible();
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

it('prints when a child came and left, and a reason once for all its lines', () => {
  const stay = {
    kind: 'STAY',
    arrivedAt: '16:32:00',
    collectedAt: '17:50:00',
    quantity: 6,
    unit: 'QUARTER_HOUR',
  } as const;
  const flat = { kind: 'FLAT', amountCents: 40 } as const;
  const { container } = render(
    <AccountView
      account={account(
        { ...line, explanation: [stay, flat] },
        { ...line, date: '2026-11-25', explanation: [flat] },
      )}
    />,
  );

  const printed = container.querySelector<HTMLElement>('.print-only');
  if (!printed) throw new Error('Nothing for paper');
  expect(text(printed)).toContain('Arrivée à 16 h 32, départ à 17 h 50 : 6 quarts d’heure');
  expect(printed.querySelectorAll('tbody tr')).toHaveLength(2);
  expect(text(printed).split('Tarif unique')).toHaveLength(2);
});

it('folds ordinary days of one price into one line, and says the reason of them all once', () => {
  render(<AccountView account={account(...['2026-11-30', '2026-12-01', '2026-12-03'].map(toCome))} />);

  const row = screen.getByText(/^3 repas à/).closest('li');
  if (!row) throw new Error('No line');
  expect(text(row)).toContain('10,80 €');
  expect(within(row).getByText('Mardi 1er décembre')).toBeInTheDocument();
  expect(text(row).split('Tarif unique')).toHaveLength(2);
});

it.each([
  ['the booking’s price stands', [], /^L’absence n’est pas justifiée\. Elle peut l’être/],
  [
    'it has a price of its own',
    [{ kind: 'OWN_PRICE', occasion: 'ABSENT_UNJUSTIFIED', amountCents: 360 } as const],
    /^Ce jour est facturé à ce prix parce que l’absence n’est pas justifiée\./,
  ],
])(
  'says what an absence without excuse costs where %s, until when, and leads there',
  async (_, steps, said) => {
    render(
      <AccountView
        account={account({
          ...line,
          standing: 'ABSENT_UNJUSTIFIED',
          date: '2099-11-24',
          amountCents: 360,
          excuse: null,
          explanation: steps,
        })}
      />,
    );

    expect(await screen.findByText(/jusqu’au jeudi 26 novembre inclus/)).toHaveTextContent(said);
    expect(screen.getByRole('link', { name: /^Signaler ou justifier une absence/ })).toHaveAttribute(
      'href',
      '/cantine/absences?enfant=lea&jour=2099-11-24',
    );
  },
);

it('says “forfait” of a day that a package holds, and no price of its own', () => {
  render(
    <AccountView
      account={account({ ...line, excuse: null, explanation: [{ kind: 'IN_PACKAGE', period: 'MONTH' }] })}
    />,
  );

  const day = screen.getByText('Mardi 24 novembre').closest('li');
  if (!day) throw new Error('No day');
  expect(text(day)).toContain('forfait');
  expect(text(day)).not.toContain('0,00 €');
});

it('has a way to each child, and the sum of them all', () => {
  const sister = { childId: 'nina', givenName: 'Nina', familyName: 'Benali', totals };
  const { children, ...rest } = account(line, { ...line, childId: 'nina' });
  render(<AccountView account={{ ...rest, children: [...children, sister] }} />);

  const ways = screen.getByRole('navigation', { name: /^Aller à un enfant/ });
  const target = within(ways).getByRole('link', { name: 'Nina' }).getAttribute('href')?.slice(1) ?? '';
  expect(document.getElementById(target)).toHaveAccessibleName('Nina Benali');
});

it('shows the children in the order of the family, others after them', () => {
  const sister = { childId: 'nina', givenName: 'Nina', familyName: 'Benali', totals };
  const { children, ...rest } = account(line, { ...line, childId: 'nina' });
  render(<AccountView account={{ ...rest, children: [sister, ...children] }} />);

  const ways = within(screen.getByRole('navigation', { name: /^Aller à un enfant/ })).getAllByRole('link');
  expect(ways[0]).toHaveAccessibleName('Léa');
  expect(ways[1]).toHaveAccessibleName('Nina');
});

it('says of what is booked after the last day at school that nothing is due, and why', () => {
  const left = { ...toCome('2026-12-01'), standing: 'AFTER_LEAVING', leavesOn: '2026-12-01' } as AccountLine;
  const { container } = render(<AccountView account={account(left)} />);

  expect(text(container)).toContain('Après le départ : rien n’est dû');
  expect(text(container)).toContain('Quitte l’école le 1er décembre 2026');
});

it('says of a day whose roll was opened again that its price may change, on screen and on paper', () => {
  const { container } = render(
    <AccountView account={account({ ...line, certain: false, reopened: true })} />,
  );

  expect(screen.getAllByText('Présence rouverte : le prix peut changer')[0]).toBeVisible();
  expect(text(container.querySelector('.print-only') as HTMLElement)).toContain('Présence rouverte');
});
