import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { addDays, type Day, keepTownZone, today } from '../../../app/format';
import { speak } from '../../../app/testing';
import type { State } from '../api';
import type { Shown } from '../overlay';
import { ChildTile } from './ChildTile';

const child = (state: Partial<State>): Shown => ({
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
    at: null,
    arrivedAt: null,
    collectedAt: null,
    collector: '',
    corrected: false,
    presumed: false,
    ...state,
  },
});

function tile(one: Shown, day: Day, ended = false) {
  const tap = vi.fn(() => Promise.resolve());
  const more = vi.fn();
  const { container } = render(
    <ul>
      <ChildTile child={one} day={day} ended={ended} onTap={tap} onMore={more} />
    </ul>,
  );
  return {
    tap,
    more,
    container,
    face: () => screen.getByRole('button', { name: /^(?!.*détails).*Léa Roy/ }),
  };
}

beforeAll(async () => {
  keepTownZone('Europe/Paris');
  await speak('fr', 'canteen/presence');
});

it('opens the details of a child who was handed over, and clears nothing', async () => {
  const arrived = '2026-11-24T15:30:00Z';
  const { tap, more, face } = tile(
    child({ arrivedAt: arrived, collectedAt: '2026-11-24T17:20:00Z' }),
    '2026-11-24',
  );
  expect(face()).toHaveTextContent('Parti à 18 h 20');
  await userEvent.click(face());

  expect(more).toHaveBeenCalledWith('c');
  expect(tap).not.toHaveBeenCalled();
});

it.each([0, -1])('clears a child who is there on a tap, today and on a day gone by', async (days) => {
  const there = tile(child({ arrivedAt: new Date().toISOString() }), addDays(today(), days));
  await userEvent.click(there.face());
  expect(there.tap).toHaveBeenCalledWith('c', 'CLEARED');
});

it('says no hour of a departure that was tapped on another day, nor that a cleared one is corrected', () => {
  const late = tile(child({ collectedAt: '2026-11-24T23:00:00Z', corrected: true }), '2026-11-24');
  expect(late.face()).toHaveTextContent(/PartiHeure corrigée$/);
  late.container.remove();

  const cleared = tile(child({ status: 'EXPECTED', corrected: true }), '2026-11-24');
  expect(cleared.face()).toHaveTextContent(/Attendu$/);
});

it.each([
  ['PRESENT', false, 'Présent'],
  ['ABSENT_UNJUSTIFIED', false, 'Absent'],
  ['EXPECTED', true, 'Pas pointé'],
] as const)('says %s in words on paper, without a box to tick', (status, ended, word) => {
  const { container } = tile(child({ status }), '2026-11-24', ended);

  expect(container.querySelector('li')).toHaveClass('is-said');
  expect(container.querySelector('.tile-state')).toHaveTextContent(word);
});

it('leaves a box on paper for a child of whom nothing is said yet', () => {
  const { container } = tile(child({ status: 'EXPECTED' }), '2026-11-24');

  expect(container.querySelector('li')).not.toHaveClass('is-said');
});
