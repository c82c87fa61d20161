import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { speak } from '../../../app/testing';
import type { Roll, Status } from '../api';
import type { Shown } from '../overlay';
import { ExcuseForm } from './ExcuseForm';

const roll = { activityId: 'lunch', date: '2026-11-24' } as Roll;
const sent: unknown[] = [];

beforeAll(() => speak('fr', 'app/ui', 'canteen/presence'));
beforeEach(() => {
  sent.length = 0;
  document.cookie = 'XSRF-TOKEN=token';
  vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
    sent.push(JSON.parse(init.body as string));
    return Promise.resolve(new Response(null, { status: 204 }));
  });
});

function show(status: Status, onDone: () => void) {
  const child = { childId: 'lea', givenName: 'Léa', state: { status } } as Shown;
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ExcuseForm child={child} roll={roll} onDone={onDone} />
    </QueryClientProvider>,
  );
}

it('excuses an absence with a reason, and not without', async () => {
  const onDone = vi.fn();
  show('ABSENT_UNJUSTIFIED', onDone);
  expect(screen.getByRole('button', { name: 'Justifier' })).toBeDisabled();

  await userEvent.type(screen.getByLabelText('Raison de l’absence'), ' Fièvre ');
  await userEvent.click(screen.getByRole('button', { name: 'Justifier' }));

  await vi.waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(sent).toEqual([{ childId: 'lea', activityId: 'lunch', date: '2026-11-24', reason: 'Fièvre' }]);
});

it('takes an excuse back', async () => {
  const onDone = vi.fn();
  show('ABSENT_JUSTIFIED', onDone);

  await userEvent.click(screen.getByRole('button', { name: 'Retirer la justification' }));

  await vi.waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(sent).toEqual([{ childId: 'lea', activityId: 'lunch', date: '2026-11-24', reason: '' }]);
});
