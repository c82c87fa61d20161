import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { serve, speak } from '../../../app/testing';
import type { Roll, Status } from '../api';
import type { Shown } from '../overlay';
import { ExcuseForm } from './ExcuseForm';

const roll = { activityId: 'lunch', date: '2026-11-24' } as Roll;

beforeAll(() => speak('fr', 'app/ui', 'canteen/presence'));

function show(status: Status, onDone: () => void) {
  const sent = serve(() => new Response(null, { status: 204 }));
  const child = { childId: 'lea', givenName: 'Léa', state: { status } } as Shown;
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ExcuseForm child={child} roll={roll} onDone={onDone} />
    </QueryClientProvider>,
  );
  return sent;
}

it('excuses an absence with a reason, and not without', async () => {
  const onDone = vi.fn();
  const sent = show('ABSENT_UNJUSTIFIED', onDone);
  expect(screen.getByRole('button', { name: 'Justifier' })).toBeDisabled();

  await userEvent.type(screen.getByLabelText('Raison de l’absence'), ' Fièvre ');
  await userEvent.click(screen.getByRole('button', { name: 'Justifier' }));

  await vi.waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(sent.map(({ body }) => body)).toEqual([
    { childId: 'lea', activityId: 'lunch', date: '2026-11-24', reason: 'Fièvre' },
  ]);
});

it('takes an excuse back', async () => {
  const onDone = vi.fn();
  const sent = show('ABSENT_JUSTIFIED', onDone);

  await userEvent.click(screen.getByRole('button', { name: 'Retirer la justification' }));

  await vi.waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(sent.map(({ body }) => body)).toEqual([
    { childId: 'lea', activityId: 'lunch', date: '2026-11-24', reason: '' },
  ]);
});
