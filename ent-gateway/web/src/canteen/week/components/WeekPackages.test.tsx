import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { speak } from '../../../app/testing';
import type { Package, Week, WeekDay } from '../api';
import { WeekPackages } from './WeekPackages';

const month: Package = {
  period: 'MONTH',
  from: '2026-11-01',
  to: '2026-11-30',
  openedBy: null,
  amountCents: 4_400,
  explanation: [],
  paidByOthers: false,
  begun: false,
  nextFrom: null,
};
const day = (date: string, status: WeekDay['status']) => ({ date, status, changeable: status === 'FREE' });
const week = (packages: Package[], days = [day('2026-11-30', 'FREE'), day('2026-12-01', 'FREE')]) =>
  ({
    children: [
      { childId: 'lea', givenName: 'Léa', activityId: 'study', activityName: 'Étude', packages, days },
    ],
  }) as unknown as Week;
const december: Package = { ...month, from: '2026-12-01', to: '2026-12-31' };

beforeAll(() => speak('fr', 'canteen/week'));

it('says before anything is booked that a package has begun, and when the next one does', () => {
  render(<WeekPackages week={week([{ ...month, begun: true, nextFrom: '2026-12-01' }])} />);

  expect(screen.getByRole('listitem')).toHaveTextContent(
    /44,00\s€, dû dès le premier jour réservé\. Il est déjà entamé et serait dû en entier\. Le suivant commence le mardi 1er décembre\.$/,
  );
});

it('says nothing of it where all days can be booked', () => {
  render(<WeekPackages week={week([month])} />);

  expect(screen.getByRole('listitem')).not.toHaveTextContent('entamé');
});

it('tells the packages of two months apart, each with its month', () => {
  render(<WeekPackages week={week([month, december])} />);

  const [first, second] = screen.getAllByRole('listitem');
  expect(first).toHaveTextContent('forfait du mois (novembre 2026)');
  expect(second).toHaveTextContent('forfait du mois (décembre 2026)');
});

it('offers no package that no day can open any more, and keeps the one that is open', () => {
  const late = [day('2026-11-30', 'CUT_OFF_PASSED'), day('2026-12-01', 'FREE')];
  const { rerender } = render(<WeekPackages week={week([month, december], late)} />);

  expect(screen.getByRole('listitem')).toHaveTextContent('décembre 2026');
  rerender(<WeekPackages week={week([{ ...month, openedBy: '2026-11-05' }], late)} />);
  expect(screen.getByRole('listitem')).toHaveTextContent('novembre 2026');
});
