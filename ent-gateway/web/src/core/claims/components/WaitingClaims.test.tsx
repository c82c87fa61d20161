import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import type { WaitingClaim } from '../api';
import { WaitingClaims } from './WaitingClaims';

const claim: WaitingClaim = {
  id: 'c',
  person: { id: 'p', givenName: 'Sofia', familyName: 'Benali' },
  children: [
    {
      id: 'l',
      givenName: 'Léa',
      familyName: 'Benali',
      classId: 'k',
      className: 'CE2',
      schoolId: 's',
      schoolName: 'Marie-Curie',
    },
  ],
  givenNames: 'Karim',
  familyName: 'BENALI',
  askedAt: '2026-11-20T09:00:00Z',
  own: false,
};

beforeAll(() => speak('fr', 'app/ui', 'core/claims'));

function show() {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <WaitingClaims />
    </QueryClientProvider>,
  );
}

it('asks before it opens one’s children to another name', async () => {
  let waiting = [claim];
  const calls = serve(({ method }) => {
    if (method === 'POST') {
      waiting = [];
      return new Response(null, { status: 204 });
    }
    return json(waiting);
  });
  show();

  expect(await screen.findByText(/Courrier de Sofia Benali, pour Léa \(CE2, Marie-Curie\)/)).toBeVisible();
  expect(screen.getByText(/Karim BENALI/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Karim BENALI est bien Sofia Benali' }));
  expect(calls.some(({ method }) => method === 'POST')).toBe(false);
  await userEvent.click(await screen.findByRole('button', { name: 'C’est la même personne' }));

  await expect.poll(() => calls.some(({ path }) => path === '/api/core/waiting-claims/c/confirm')).toBe(true);
  await expect.poll(() => screen.queryByText(/Karim BENALI/)).toBeNull();
});

it('says no with a tap', async () => {
  const calls = serve(({ method }) =>
    method === 'POST' ? new Response(null, { status: 204 }) : json([claim]),
  );
  show();

  await userEvent.click(await screen.findByRole('button', { name: 'Karim BENALI n’est pas Sofia Benali' }));

  await expect.poll(() => calls.some(({ path }) => path === '/api/core/waiting-claims/c/refuse')).toBe(true);
});

it('says why a yes comes too late', async () => {
  serve(({ method }) =>
    method === 'POST'
      ? new Response(JSON.stringify({ type: 'urn:ent:problem:core:already-tied', status: 409 }), {
          status: 409,
          headers: { 'Content-Type': 'application/problem+json' },
        })
      : json([claim]),
  );
  show();

  await userEvent.click(await screen.findByRole('button', { name: /est bien Sofia Benali/ }));
  await userEvent.click(await screen.findByRole('button', { name: 'C’est la même personne' }));

  expect(await screen.findByText(/Sofia Benali a déjà un compte/)).toBeVisible();
});

it('leaves the own family to a colleague', async () => {
  serve(() => json([{ ...claim, own: true }]));
  show();

  expect(await screen.findByText(/un collègue répond/)).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

it('is nothing while nobody waits', async () => {
  const calls = serve(() => json([]));
  show();

  await expect.poll(() => calls.length).toBe(1);
  expect(screen.queryByText('Courriers à confirmer')).toBeNull();
});
