import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { speak } from '../../../app/testing';
import type { Package, Week } from '../api';
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
const week = (packages: Package[]) =>
  ({
    children: [{ childId: 'lea', givenName: 'Léa', activityId: 'study', activityName: 'Étude', packages }],
  }) as unknown as Week;

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
