import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { type Me, SessionContext } from '../session';
import { json, serve, speak } from '../testing';
import { PupilShell } from './PupilShell';

beforeAll(() => speak('fr', 'app/shell', 'app/ui', 'core/notices', 'app/signout'));

beforeEach(() => {
  vi.stubGlobal(
    'WebSocket',
    class {
      close = () => undefined;
    },
  );
});

// what is loaded behind the bell ends with its test
afterEach(() => vi.dynamicImportSettled());

const tile = (kind: string) => ({ kind, lines: [], fresh: 0 });

function show(way: string, ...kinds: string[]) {
  serve(({ path }) => {
    if (path === '/api/class-home') return json({ look: 'ELEMENTARY', tiles: kinds.map(tile) });
    if (path === '/api/me/sessions/current') return json({ idle: 1200, left: 5400, way });
    return json({ items: [], unread: 0 });
  });
  const me = { territory: { modulesOff: [] }, roles: [], classes: [] } as unknown as Me;
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <SessionContext value={{ me, spaces: ['pupil'], space: 'pupil', enter: vi.fn() }}>
          <PupilShell />
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

const places = async () =>
  within(await screen.findByRole('navigation'))
    .getAllByRole('link')
    .map(({ textContent }) => textContent);

it('names the few places of a child who reads; its account is a picture beside the way out', async () => {
  show('PASSWORD', 'TODO', 'BLOG', 'FOLDER', 'LIBRARY', 'TO_SEE', 'WEEK');

  expect(await places()).toEqual(['À faire', 'Blog', 'Les livres', 'À voir', 'La semaine']);
  expect(screen.getByRole('link', { name: 'Moi' })).toHaveAttribute('href', '/compte');
});

it('leads to the own folder where the home of the class has no tile for it', async () => {
  show('PASSWORD', 'TODO');

  expect(await places()).toEqual(['À faire', 'Mon dossier']);
});

it('shows no account on a tablet that is everybody’s', async () => {
  show('CARD', 'TODO', 'FOLDER');
  await screen.findByRole('button', { name: 'Changer d’enfant' });

  expect(await places()).toEqual(['À faire']);
  expect(screen.queryByRole('link', { name: 'Moi' })).toBeNull();
});
