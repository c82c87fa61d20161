import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import type { MissedHalf } from '../api';
import { MissedList } from './MissedList';

beforeAll(() => speak('fr', 'app/ui', 'homework/absence'));

const missed = (more: Partial<MissedHalf>): MissedHalf => ({
  date: '2026-11-24',
  half: 'AFTERNOON',
  status: 'ABSENT',
  arrivedAt: null,
  leftAt: null,
  reason: null,
  ...more,
});

function show(...halves: MissedHalf[]) {
  const onExplain = vi.fn();
  serve(() => json(halves));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MissedList childId="lea" onExplain={onExplain} />
    </QueryClientProvider>,
  );
  return onExplain;
}

it('says when a child left that had come late', async () => {
  show(missed({ status: 'LEFT', arrivedAt: '2026-11-24T13:05:00Z', leftAt: '2026-11-24T14:40:00Z' }));

  expect(await screen.findByText(/Parti à 15.{1,3}40, avant la fin/)).toBeVisible();
});

it('asks for a word about the half that was missed', async () => {
  const onExplain = show(missed({}));

  await userEvent.click(await screen.findByRole('button', { name: /^Dire pourquoi/ }));

  expect(onExplain).toHaveBeenCalledExactlyOnceWith(missed({}));
});
