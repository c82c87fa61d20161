import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { speak } from '../../../app/testing';
import type { AttendedDay, Family } from '../api';
import { AttendanceLine, UnbookedRow } from './AttendanceLine';

const day: AttendedDay = {
  childId: 'lea',
  activityId: 'lunch',
  activityName: 'Cantine',
  date: '2026-11-24',
  attendance: 'PRESENT',
  reopened: true,
  householdId: 'home',
  amountCents: null,
  explanation: [],
  excuse: null,
};
const family = { id: 'home', children: [], movedChildren: [], households: [] } as unknown as Family;

beforeAll(() => speak('fr', 'canteen/desk'));

it('marks a day whose roll was opened again, booked or not', () => {
  render(<AttendanceLine day={day} />);
  render(
    <table>
      <tbody>
        <UnbookedRow day={{ ...day, attendance: 'PRESENT_WITHOUT_BOOKING' }} family={family} />
      </tbody>
    </table>,
  );

  expect(screen.getAllByText('Pointage rouvert')).toHaveLength(2);
});

it('marks no day whose roll stands', () => {
  render(<AttendanceLine day={{ ...day, reopened: false }} />);

  expect(screen.queryByText('Pointage rouvert')).toBeNull();
});
