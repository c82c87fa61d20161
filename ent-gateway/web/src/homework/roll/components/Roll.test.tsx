import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { speak } from '../../../app/testing';
import type { ClassRoll } from '../api';
import type { useClassRoll } from '../useClassRoll';
import { Roll } from './Roll';

const roll: ClassRoll = {
  classId: 'ce1',
  className: 'CE1',
  date: '2026-11-24',
  half: 'MORNING',
  serverTime: '2026-11-24T08:00:00Z',
  cursor: 3,
  closing: null,
  pupils: [
    {
      childId: 'tom',
      givenName: 'Tom',
      familyName: 'Roy',
      word: null,
      reached: true,
      state: {
        childId: 'tom',
        status: 'PRESENT',
        marked: false,
        arrivedAt: null,
        leftAt: null,
        collector: '',
        corrected: false,
      },
    },
  ],
};
const closing = { at: '2026-11-24T08:05:00Z', by: 'Claire Morel' };
const mark = vi.fn(() => Promise.resolve());
let work: Partial<ReturnType<typeof useClassRoll>>;

// this environment has no store of a browser's
vi.mock('../useClassRoll', () => ({ useClassRoll: () => work }));

beforeAll(() => speak('fr', 'app/ui', 'app/roll', 'homework/roll', 'homework/absence'));
beforeEach(() => mark.mockClear());

async function tap(shown: ClassRoll, more: Partial<typeof work> = {}) {
  work = {
    kept: { roll: shown, fetchedAt: roll.serverTime },
    queue: [],
    others: 0,
    refused: 0,
    mark,
    ...more,
  };
  render(<Roll list={{ classId: 'ce1', date: roll.date, half: roll.half }} today={roll.date} />);
  await userEvent.click(screen.getByRole('button', { name: /^Tom Roy\s*Présent$/ }));
}

it('marks with a tap as long as the roll is open', async () => {
  await tap(roll);

  expect(mark).toHaveBeenCalledExactlyOnceWith('tom', 'ABSENT');
});

it.each([
  ['over', { ...roll, closing }, {}],
  ['over on this tablet alone', roll, { waitingClosing: { id: 'c', ...roll, at: closing.at, finish: true } }],
] as const)(
  'asks what is meant once the roll is %s: nobody is away on the way out',
  async (_, shown, more) => {
    await tap(shown, more);

    expect(screen.getByRole('dialog', { name: 'Tom Roy' })).toBeVisible();
    expect(mark).not.toHaveBeenCalled();
  },
);
