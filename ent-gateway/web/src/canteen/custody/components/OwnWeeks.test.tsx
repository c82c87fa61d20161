import { render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { speak } from '../../../app/testing';
import type { CustodyView, Period } from '../api';
import { OwnWeeks } from './OwnWeeks';

const turns = (from: string): Period => ({
  id: from,
  from,
  to: null,
  state: 'CURRENT',
  custody: { child: 'lea', from, odd: 'hers', even: 'his', days: {} },
  setBy: null,
  setAt: '2026-09-01T08:00:00Z',
});
const end = (from: string): Period => ({ ...turns(from), custody: null });
const view = (...versions: Period[]) =>
  ({
    versions,
    households: [
      { householdId: 'hers', name: 'Foyer de Sofia', mine: true },
      { householdId: 'his', name: 'Foyer de Karim', mine: false },
    ],
  }) as CustodyView;

beforeAll(() => speak('fr', 'canteen/custody'));
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-30T09:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

it('names nobody for the weeks and days after the turns end', () => {
  render(<OwnWeeks view={view(turns('2026-09-01'), end('2026-12-09'))} />);

  const weeks = screen.getAllByRole('listitem').map((week) => within(week).getByRole('strong').textContent);
  expect(weeks.slice(0, 3)).toEqual([
    'Chez vous',
    'Chez l’autre foyer\u00a0: lundi, mardi',
    'Pas d’alternance',
  ]);
});

it('shows no weeks once the turns have ended', () => {
  const { container } = render(<OwnWeeks view={view(turns('2026-09-01'), end('2026-11-30'))} />);

  expect(container).toBeEmptyDOMElement();
});
