import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { type Me, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import { NameLibrarian } from './NameLibrarian';

beforeAll(() => speak('fr', 'app/ui', 'homework/library'));

it('names nobody until a pupil is chosen', async () => {
  const calls = serve(({ method }) =>
    method === 'PUT'
      ? new Response(null, { status: 204 })
      : json({ pupils: [{ childId: 'lea', givenName: 'Léa', familyName: 'Benali', loans: [] }] }),
  );
  const me = {
    person: { id: 'claude' },
    roles: [],
    classes: [{ id: 'ce1', name: 'CE1', schoolId: 'mace' }],
  } as unknown as Me;
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <SessionContext value={{ me, spaces: ['teacher'], space: 'teacher', enter: vi.fn() }}>
        <NameLibrarian schoolId="mace" />
      </SessionContext>
    </QueryClientProvider>,
  );
  await screen.findByRole('option', { name: 'Léa Benali' });
  const button = screen.getByRole('button', { name: /bibliothécaire/ });
  expect(button).toBeDisabled();

  await userEvent.selectOptions(screen.getByLabelText('Élève'), 'lea');
  await userEvent.click(button);
  await vi.waitFor(() =>
    expect(calls.find(({ method }) => method === 'PUT')?.path).toMatch(/librarians\/lea$/),
  );
});
