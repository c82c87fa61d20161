import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
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

afterEach(() => {
  vi.useRealTimers();
});

it('says the departure anew by the town’s clock, and leaves the arrival alone', async () => {
  const say = vi.fn();
  render(<StayForm child={child} roll={roll} ended={false} aheadSeconds={0} onSay={say} />);
  await userEvent.click(screen.getByText('Corriger les heures', { selector: 'summary' }));
  const [, , hour] = screen.getAllByRole('spinbutton');
  await userEvent.click(hour as HTMLElement);
  await userEvent.keyboard('17');
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer ces heures' }));

  expect(say).toHaveBeenCalledTimes(1);
  expect(say).toHaveBeenCalledWith('COLLECTED', '2026-11-24T16:20:00.000Z', 'Rose Roy');
});

it('says nothing of an hour that hasn’t come yet by the server’s clock', async () => {
  const say = vi.fn();
  vi.useFakeTimers({ now: new Date('2026-11-24T16:30:00Z'), toFake: ['Date'] });
  render(<StayForm child={child} roll={roll} ended={false} aheadSeconds={0} onSay={say} />);
  await userEvent.click(screen.getByText('Corriger les heures'));
  const save = screen.getByRole('button', { name: 'Enregistrer ces heures' });

  await userEvent.click(save);
  expect(screen.getByText('Cette heure n’est pas encore passée.')).toBeVisible();
  expect(say).not.toHaveBeenCalled();

  const [, , hour] = screen.getAllByRole('spinbutton');
  await userEvent.click(hour as HTMLElement);
  await userEvent.keyboard('17');
  expect(screen.queryByText('Cette heure n’est pas encore passée.')).toBeNull();
  await userEvent.click(save);
  expect(say).toHaveBeenCalledWith('COLLECTED', '2026-11-24T16:20:00.000Z', 'Rose Roy');
});
