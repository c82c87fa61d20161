import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { type Day, keepTownZone, today } from '../../../app/format';
import { speak } from '../../../app/testing';
import type { Roll } from '../api';
import type { Shown } from '../overlay';
import { ChildSheet } from './ChildSheet';

const child: Shown = {
  childId: 'c',
  givenName: 'Léa',
  familyName: 'Roy',
  className: 'CE1',
  booked: true,
  left: false,
  needs: { diet: 'STANDARD', texture: 'WHOLE', allergies: [], packedMeal: false, otherAllergies: '' },
  collectors: [],
  refused: [],
  waiting: false,
  unknown: false,
  state: {
    childId: 'c',
    status: 'PRESENT',
    at: '2026-11-24T11:02:00Z',
    arrivedAt: '2026-11-24T11:02:00Z',
    collectedAt: null,
    collector: '',
    corrected: false,
    presumed: false,
  },
};

function show(date: Day) {
  const tap = vi.fn(() => Promise.resolve());
  render(
    <ChildSheet
      child={child}
      roll={{ date, unit: 'MEAL' } as Roll}
      ended={false}
      aheadSeconds={0}
      onTap={tap}
      onExcused={vi.fn()}
      onClose={vi.fn()}
    />,
  );
  return tap;
}

beforeAll(async () => {
  keepTownZone('Europe/Paris');
  await speak('fr', 'app/ui', 'canteen/presence', 'canteen/needs');
});

it.each(['Annuler le pointage', 'Absent'])(
  'asks before "%s" erases the hours of a day gone by',
  async (act) => {
    const tap = show('2026-11-24');

    await userEvent.click(screen.getByRole('button', { name: act }));
    expect(tap).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'La garder' }));
    expect(screen.queryByText(/sera effacée/)).toBeNull();

    await userEvent.click(screen.getByRole('button', { name: act }));
    await userEvent.click(screen.getByRole('button', { name: 'Effacer l’heure' }));
    expect(tap).toHaveBeenCalledTimes(1);
  },
);

it('clears a child of today at once', async () => {
  const tap = show(today());

  await userEvent.click(screen.getByRole('button', { name: 'Annuler le pointage' }));

  expect(tap).toHaveBeenCalledWith('c', 'CLEARED', undefined, undefined);
});
