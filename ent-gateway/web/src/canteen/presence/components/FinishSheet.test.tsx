import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { speak } from '../../../app/testing';
import type { Status } from '../api';
import type { Shown } from '../overlay';
import { FinishSheet } from './FinishSheet';

const child = (childId: string, givenName: string, status: Status, presumed = false): Shown =>
  ({
    childId,
    givenName,
    familyName: 'Roy',
    className: 'CE1',
    booked: true,
    state: { childId, status, presumed },
  }) as Shown;

beforeAll(() => speak('fr', 'app/ui', 'canteen/presence'));

function show(children: Shown[]) {
  const onFinish = vi.fn().mockResolvedValue(undefined);
  render(<FinishSheet children={children} onFinish={onFinish} onClose={() => {}} />);
  return onFinish;
}

const finish = () => screen.getByRole('button', { name: 'Terminer' });

it('asks of those nobody has ticked, for all at once and one by one', async () => {
  const onFinish = show([
    child('lea', 'Léa', 'EXPECTED'),
    child('tom', 'Tom', 'EXPECTED'),
    child('zoe', 'Zoé', 'PRESENT'),
  ]);
  expect(screen.queryByRole('group', { name: /^Zoé/ })).not.toBeInTheDocument();
  expect(finish()).toBeDisabled();

  await userEvent.click(
    within(screen.getByRole('group', { name: 'Ces enfants sont tous' })).getByLabelText('Absents'),
  );
  await userEvent.click(within(screen.getByRole('group', { name: /^Tom/ })).getByLabelText('Présent'));
  await userEvent.click(finish());

  expect(onFinish).toHaveBeenCalledExactlyOnceWith(
    new Map([
      ['lea', 'ABSENT'],
      ['tom', 'PRESENT'],
    ]),
  );
});

it('finishes at once when everybody is ticked', async () => {
  const onFinish = show([child('lea', 'Léa', 'ABSENT_UNJUSTIFIED')]);
  expect(screen.getByText('Tous les enfants attendus sont pointés.')).toBeVisible();

  await userEvent.click(finish());

  expect(onFinish).toHaveBeenCalledExactlyOnceWith(new Map());
});

it('shows again of whom something was only presumed before', () => {
  show([child('lea', 'Léa', 'ABSENT_UNJUSTIFIED', true)]);

  expect(within(screen.getByRole('group', { name: /^Léa/ })).getByLabelText('Absent')).toBeChecked();
  expect(finish()).toBeEnabled();
});
