import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it, vi } from 'vitest';
import { type Me, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import type { OneResource } from '../api';
import { SendResource } from './SendResource';

beforeAll(() => speak('fr', 'app/ui', 'core/catalogue'));

const ce1 = { id: 'ce1', name: 'CE1', schoolId: 'mace' };
const me = {
  person: { id: 'claude' },
  roles: [{ role: 'TEACHER', classId: 'ce1', schoolId: 'mace' }],
  classes: [ce1],
} as unknown as Me;

it('asks before it sends a resource a second time, and has a way back', async () => {
  let sent = 0;
  const calls = serve(({ path, method }) => {
    if (method === 'POST') sent++;
    if (method === 'DELETE') {
      sent--;
      return new Response(null, { status: 204 });
    }
    const one = {
      id: 's',
      resourceId: 'r',
      wholeClass: true,
      sentAt: '2026-11-30T08:00:00Z',
      pupils: [],
      title: 'T',
    };
    if (method === 'POST') return json(one, 201);
    if (path.endsWith('/resource-sendings'))
      return json({
        schoolClass: ce1,
        sendings: Array.from({ length: sent }, (_, at) => ({ ...one, id: `s${at}` })),
      });
    return json([ce1]);
  });
  const posts = () => calls.filter(({ method }) => method === 'POST').length;
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter>
        <SessionContext value={{ me, spaces: ['teacher'], space: 'teacher', enter: vi.fn() }}>
          <SendResource resource={{ id: 'r', schoolId: null } as unknown as OneResource} />
          <Toasts />
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  const button = await screen.findByRole('button', { name: 'Envoyer à la classe' });

  await userEvent.click(button);
  expect(await screen.findByText(/^Déjà envoyée à cette classe/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Annuler' }));
  expect(await screen.findByText('L’envoi est défait.')).toBeVisible();
  await vi.waitFor(() => expect(screen.queryByText(/^Déjà envoyée/)).toBeNull());
  await userEvent.click(screen.getByRole('button', { name: 'Envoyer à la classe' }));
  await vi.waitFor(() => expect(posts()).toBe(2));

  expect(await screen.findByText(/^Déjà envoyée à cette classe/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Envoyer à la classe' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Ne pas envoyer' }));
  expect(posts()).toBe(2);
});
