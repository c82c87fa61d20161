import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it, vi } from 'vitest';
import { speak } from '../../../app/testing';
import type { ActivityKind } from '../../activities';
import type { ChildWeek, Week } from '../api';
import { WeekTotal } from './WeekTotal';

vi.mock('../../../app/session', () => ({ useChildren: () => [{ id: 'lea' }] }));

const row = (kind: ActivityKind, amountCents: number) =>
  ({
    childId: 'lea',
    kind,
    days: [{ date: '2026-11-30', status: 'BOOKED', amountCents }],
    packages: [],
  }) as unknown as ChildWeek;
const week = (children: ChildWeek[], activities: ChildWeek[]) => ({ children, activities }) as Week;
const lunch = row('CANTEEN', 360);
const evening = row('EVENING_CARE', 120);

beforeAll(() => speak('fr', 'canteen/week'));

it('says that it counts more than the activity that is shown', () => {
  render(<WeekTotal week={week([lunch, evening], [evening])} />);

  expect(screen.getByText(/^4,80/)).toBeVisible();
  expect(screen.getByText('Toutes les activités sont comptées.')).toBeVisible();
});

it('says nothing of other activities where there is lunch alone', () => {
  render(<WeekTotal week={week([lunch], [])} />);

  expect(screen.queryByText('Toutes les activités sont comptées.')).toBeNull();
});
