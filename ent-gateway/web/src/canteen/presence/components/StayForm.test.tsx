import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { keepTownZone } from '../../../app/format';
import { speak } from '../../../app/testing';
import type { Roll } from '../api';
import type { Shown } from '../overlay';
import { StayForm } from './StayForm';

const roll = { date: '2026-11-24' } as Roll;
const child = {
  state: { arrivedAt: '2026-11-24T15:30:00Z', collectedAt: '2026-11-24T17:20:00Z', collector: 'Rose Roy' },
} as Shown;

beforeAll(async () => {
  keepTownZone('Europe/Paris');
  await speak('fr', 'canteen/presence');
});

it('says the departure anew by the town’s clock, and leaves the arrival alone', async () => {
  const say = vi.fn();
  render(<StayForm child={child} roll={roll} onSay={say} />);
  await userEvent.click(screen.getByText('Corriger les heures', { selector: 'summary' }));
  const [, , hour] = screen.getAllByRole('spinbutton');
  await userEvent.click(hour as HTMLElement);
  await userEvent.keyboard('17');
  await userEvent.click(screen.getByRole('button', { name: 'Corriger les heures' }));

  expect(say).toHaveBeenCalledTimes(1);
  expect(say).toHaveBeenCalledWith('COLLECTED', '2026-11-24T16:20:00.000Z', 'Rose Roy');
});
