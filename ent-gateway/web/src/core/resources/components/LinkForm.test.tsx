import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import type { ItemLink } from '../api';
import { testItem } from '../testItem';
import { LinkForm } from './LinkForm';

beforeAll(() => speak('fr', 'app/ui', 'core/resources'));

const link = (id: string): ItemLink => ({
  id,
  endsAt: '2026-12-31T23:00:00Z',
  madeAt: '2026-12-01T09:00:00Z',
  madeByName: null,
  opened: 0,
  lastOpenedAt: null,
});

it('takes the address of a link away once it is closed, and leaves it when another is', async () => {
  let links = [link('before')];
  serve(({ method, path }) => {
    if (method === 'POST') {
      links = [link('new'), ...links];
      return json({ link: link('new'), path: '/partage#secret' });
    }
    if (method === 'DELETE') links = links.filter(({ id }) => !path.endsWith(id));
    return json(path.endsWith('/links') ? links : { unsaid: 0, forbidden: 0, notPublic: 0 });
  });
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <LinkForm item={testItem('Sortie')} />
    </QueryClientProvider>,
  );
  const close = async (index: number) => {
    const lines = within(await screen.findByRole('list', { name: 'Liens ouverts' })).getAllByRole('button');
    await userEvent.click(lines[index] as HTMLElement);
    await expect.poll(() => links.length).toBe(lines.length - 1);
  };

  await userEvent.click(await screen.findByRole('button', { name: 'Ouvrir un lien' }));
  expect(await screen.findByLabelText('Adresse du lien')).toHaveValue(`${location.origin}/partage#secret`);
  await expect.poll(() => screen.getAllByRole('button', { name: 'Fermer le lien' }).length).toBe(2);

  await close(1);
  await expect.poll(() => screen.getAllByRole('button', { name: 'Fermer le lien' }).length).toBe(1);
  expect(screen.getByLabelText('Adresse du lien')).toBeVisible();

  await close(0);
  await expect.poll(() => screen.queryByLabelText('Adresse du lien')).toBeNull();
});
