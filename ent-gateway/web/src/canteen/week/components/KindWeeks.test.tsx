import { fireEvent, render, screen } from '@testing-library/react';
import { beforeAll, expect, it, vi } from 'vitest';
import { speak } from '../../../app/testing';
import type { ActivityKind } from '../../activities';
import type { ChildWeek, Week } from '../api';
import { KindWeeks } from './KindWeeks';

vi.mock('./WeekGrid', () => ({
  WeekGrid: ({ week }: { week: Week }) =>
    week.children.map(({ activityName }) => <p key={activityName}>{activityName}</p>),
}));

const row = (kind: ActivityKind, activityName: string) =>
  ({ childId: 'lea', kind, activityName, activityId: kind, days: [], packages: [] }) as unknown as ChildWeek;
const lunch = row('CANTEEN', 'Cantine');
const week = (...activities: ChildWeek[]) => ({ children: [lunch], activities }) as unknown as Week;
const print = (event: string) => fireEvent(window, new Event(event));

beforeAll(() => speak('fr', 'canteen/week'));

it('prints all kinds of activities, and shows the chosen one', () => {
  render(<KindWeeks week={week(row('STUDY', 'Étude du soir'))} kind="CANTEEN" />);
  expect(screen.queryByText('Étude du soir')).toBeNull();

  print('beforeprint');

  expect(screen.getByRole('heading', { name: 'Cantine' })).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Étude' })).toBeVisible();
  expect(screen.getByText('Étude du soir')).toBeVisible();

  print('afterprint');

  expect(screen.queryByText('Étude du soir')).toBeNull();
});

it('adds no heading where there is lunch alone', () => {
  render(<KindWeeks week={week()} kind="CANTEEN" />);

  print('beforeprint');

  expect(screen.getByText('Cantine')).toBeVisible();
  expect(screen.queryByRole('heading')).toBeNull();
});
