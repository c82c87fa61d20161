import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { speak } from '../../../app/testing';
import { openCatererLink } from '../api';
import { CatererLink } from './CatererLink';

vi.mock('../api', () => ({
  closeCatererLink: vi.fn(),
  openCatererLink: vi.fn().mockResolvedValue({ path: '/traiteur/neuf' }),
}));

beforeAll(() => speak('fr', 'app/ui', 'canteen/kitchen'));

it('asks before the old link dies', async () => {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <CatererLink openedAt="2026-11-24T08:00:00Z" />
    </QueryClientProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Renouveler le lien' }));
  expect(screen.getByText(/ne marchera plus/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Garder l’ancien' }));
  expect(openCatererLink).not.toHaveBeenCalled();

  await userEvent.click(screen.getByRole('button', { name: 'Renouveler le lien' }));
  await userEvent.click(screen.getByRole('button', { name: 'Créer un nouveau lien' }));
  expect(await screen.findByDisplayValue(/traiteur\/neuf/)).toBeVisible();
});
