import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { keepTownZone } from '../../../app/format';
import { json, serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import { ProgressionForm } from './ProgressionForm';

const written = { classId: 'ce1', className: 'CE1', from: '2026-09-07', to: '2026-10-02', entries: 4 };

beforeAll(async () => {
  keepTownZone('Europe/Paris');
  await speak('fr', 'app/ui', 'homework/day');
});

it('takes back all copies, from the Monday of the chosen week on', async () => {
  const calls = serve(({ method }) =>
    method === 'POST'
      ? json({ id: 'copy', entries: [{ id: 'e' }] }, 201)
      : new Response(null, { status: 204 }),
  );
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ProgressionForm classId="cp" progressions={[written]} onDone={() => undefined} />
      <Toasts />
    </QueryClientProvider>,
  );
  const onto = await screen.findByRole('group', { name: 'À partir de la semaine du' });
  await userEvent.click(within(onto).getAllByRole('spinbutton')[0] as HTMLElement);
  await userEvent.keyboard('06012027');

  await userEvent.click(screen.getByRole('button', { name: 'Reprendre en brouillons' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Annuler' }));

  await vi.waitFor(() => expect(calls.at(-1)?.query.get('from')).toBe('2027-01-04'));
});
