import { act, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { api, ProblemError } from '../http';
import { json, serve, speak } from '../testing';
import { LoadError } from './LoadError';
import { Toasts } from './Toasts';

beforeAll(() => speak('fr', 'app/ui'));

const slowed = (retryAfterSeconds: number) => ({
  type: 'urn:ent:problem:core:unusual-reading',
  status: 429,
  retryAfterSeconds,
});

it('says why a page is slow to come, and when to come again', () => {
  render(
    <MemoryRouter>
      <LoadError error={new ProblemError(slowed(61))} />
    </MemoryRouter>,
  );

  expect(
    screen.getByText(/Vous consultez bien plus que d’habitude.*Réessayez dans 2 minutes\./),
  ).toBeVisible();
});

it('says that the rest waits for tomorrow', () => {
  render(
    <MemoryRouter>
      <LoadError error={new ProblemError(slowed(30_000))} />
    </MemoryRouter>,
  );

  expect(screen.getByText(/la suite attend demain/)).toBeVisible();
});

it('says it of a file that was asked for', async () => {
  serve(() => json(slowed(300), 429));
  render(<Toasts />);

  await act(async () => {
    await expect(
      api.POST('/api/core/audit/export', { params: { query: { from: '2026-11-01', to: '2026-11-02' } } }),
    ).rejects.toThrow();
  });

  expect(screen.getByText(/Réessayez dans 5 minutes\./)).toBeVisible();
});
