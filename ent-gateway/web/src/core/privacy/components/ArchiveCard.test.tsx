import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import type { DataExport } from '../api';
import { ArchiveCard } from './ArchiveCard';

const none: DataExport = { state: 'NONE', askedAt: null, parts: 0, done: 0, size: null, expiresAt: null };
const underWay: DataExport = {
  ...none,
  state: 'UNDER_WAY',
  askedAt: '2026-11-29T09:00:00Z',
  parts: 60,
  done: 12,
};
const ready: DataExport = {
  ...underWay,
  state: 'READY',
  done: 60,
  size: 2_300_000,
  expiresAt: '2026-12-06T09:00:00Z',
};

beforeAll(() => speak('fr', 'app/ui', 'core/privacy'));

function show() {
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter>
        <ArchiveCard />
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

it('asks for the archive, says how far it is, and calls it off', async () => {
  let archive = none;
  const calls = serve(({ method }) => {
    if (method === 'POST') archive = underWay;
    if (method === 'DELETE') archive = none;
    return method === 'DELETE' ? new Response(null, { status: 204 }) : json(archive);
  });
  show();

  await userEvent.click(await screen.findByRole('button', { name: 'Préparer mon archive' }));
  expect(await screen.findByRole('progressbar', { name: 'Préparation en cours' })).toHaveValue(12);
  expect(screen.getByText(/^20\s%/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Annuler la préparation' }));

  expect(await screen.findByRole('button', { name: 'Préparer mon archive' })).toBeVisible();
  expect(calls.filter(({ method }) => method === 'POST')).toHaveLength(1);
});

it('says until when the archive that is ready can be downloaded, and removes it', async () => {
  let archive = ready;
  serve(({ method }) => {
    if (method !== 'DELETE') return json(archive);
    archive = none;
    return new Response(null, { status: 204 });
  });
  show();

  expect(await screen.findByText(/2,3\sMo, à télécharger jusqu’au .*6 décembre 2026/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Télécharger l’archive' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Supprimer l’archive' }));

  expect(await screen.findByRole('button', { name: 'Préparer mon archive' })).toBeVisible();
});

it('says that an archive couldn’t be made, and asks again', async () => {
  serve(() => json({ ...underWay, state: 'FAILED' }));
  show();

  expect(await screen.findByText(/n’a pas pu être préparée/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Préparer mon archive' })).toBeEnabled();
});
