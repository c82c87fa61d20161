import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { type Session, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import { BlogSettingsScreen } from './BlogSettingsScreen';

const lea = {
  id: 'lea',
  givenName: 'Léa',
  familyName: 'Benali',
  classId: 'ce1',
  className: 'CE1',
  schoolId: 's',
};
const family = { me: { children: [lea], classes: [], roles: [] }, space: 'family' } as unknown as Session;

beforeAll(() => speak('fr', 'app/ui', 'core/feeds', 'messaging/blog', 'messaging/blogsettings'));

it('says to a family what the page is for, and that new articles are announced without it', async () => {
  serve(({ path }) => json(path.includes('feed') ? { openedAt: null } : []));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SessionContext value={family}>
        <MemoryRouter>
          <BlogSettingsScreen />
        </MemoryRouter>
      </SessionContext>
    </QueryClientProvider>,
  );

  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Lire le blog ailleurs');
  expect(screen.getByText(/vous annonce chaque nouvel article/)).toBeVisible();
  expect(screen.getByText(/lecteurs de flux/)).toBeVisible();
  expect(await screen.findByRole('button', { name: 'Ouvrir une adresse' })).toBeVisible();
});
