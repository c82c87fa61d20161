import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import { ProgressionForm } from './ProgressionForm';

const written = { classId: 'ce1', className: 'CE1', from: '2026-09-07', to: '2026-10-02', entries: 4 };

beforeAll(() => speak('fr', 'app/ui', 'homework/day'));

it('takes back all copies, from the Monday of the chosen week on', async () => {
  const calls = serve(({ method }) =>
    method === 'POST' ? json({ id: 'copy', entries: [{ id: 'e' }] }, 201) : new Response(null, { status: 204 }),
  );
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ProgressionForm classId="cp" progressions={[written]} onDone={() => undefined} />
      <Toasts />
    </QueryClientProvider>,
  );
  fireEvent.change(screen.getByLabelText('À partir de la semaine du'), { target: { value: '2027-01-06' } });

  await userEvent.click(screen.getByRole('button', { name: 'Reprendre en brouillons' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Annuler' }));

  await vi.waitFor(() => expect(calls.at(-1)?.query.get('from')).toBe('2027-01-04'));
});
