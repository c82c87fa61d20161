import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { speak } from '../../../app/testing';
import type { PupilState } from '../api';
import { PupilTile } from './PupilTile';

beforeAll(() => speak('fr', 'app/ui', 'homework/roll'));

const show = (state: Partial<PupilState>) => {
  const onTap = vi.fn();
  const onMore = vi.fn();
  render(
    <ul>
      <PupilTile
        pupil={{
          childId: 'lea',
          givenName: 'Léa',
          familyName: 'Benali',
          word: null,
          reached: true,
          waiting: false,
          state: {
            childId: 'lea',
            status: 'PRESENT',
            marked: true,
            arrivedAt: null,
            leftAt: null,
            collector: '',
            corrected: false,
            ...state,
          },
        }}
        onTap={onTap}
        onMore={onMore}
      />
    </ul>,
  );
  return { onTap, onMore };
};

it.each([
  [{ status: 'PRESENT' }, /^Léa Benali\s*Présent$/],
  [{ status: 'ABSENT' }, /^Léa Benali\s*Absent$/],
  [{ status: 'ABSENT', marked: false }, /^Léa Benali\s*Absence signalée$/],
  [{ status: 'LATE' }, /^Léa Benali\s*En retard$/],
] as const)('says in words how the pupil stands: %o', (state, name) => {
  show(state);

  expect(screen.getByRole('button', { name })).toBeVisible();
});

it('is tapped as a whole, and leads to more beside', async () => {
  const { onTap, onMore } = show({});

  await userEvent.click(screen.getByText('Léa'));
  await userEvent.click(screen.getByRole('button', { name: /détails$/ }));

  expect(onTap).toHaveBeenCalledOnce();
  expect(onMore).toHaveBeenCalledOnce();
});
