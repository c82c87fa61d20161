import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import type { Entry, EntryChild } from '../api';
import { keepCard, keptCard } from '../card';
import { EntryScreen } from './EntryScreen';

const code = 'CDFGHJKMNPQR';
const left = vi.fn();

const child = (name: string, secret: EntryChild['secret']): EntryChild => ({
  id: name,
  name,
  picture: { animal: 'FOX', tint: 'SUN' },
  secret,
});

const problem = (name: string, status: number) =>
  json({ type: `urn:ent:problem:core:entry-${name}`, status }, status);

beforeAll(() => speak('fr', 'app/ui', 'core/entry'));

beforeEach(() => {
  localStorage.clear();
  left.mockReset();
  const { href, origin, pathname } = location;
  vi.stubGlobal('location', { href, origin, pathname, hash: '', assign: left });
});

function show(children: EntryChild[], enter: () => Response = () => new Response(null, { status: 204 })) {
  const entry: Entry = { className: 'CP', children, own: null };
  const calls = serve(({ path }) => (path.endsWith('/read') ? json(entry) : enter()));
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter>
        <EntryScreen />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return calls;
}

it('lets a child in at a touch where nothing more is asked', async () => {
  keepCard(code);
  const calls = show([child('Rose', 'NONE'), child('Adam', 'NONE')]);

  await userEvent.click(await screen.findByRole('button', { name: 'Rose' }));

  await vi.waitFor(() => expect(left).toHaveBeenCalledWith('/oauth2/authorization/card'));
  expect(calls.at(-1)?.body).toEqual({ code, childId: 'Rose', pictures: null });
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('stands on its heading, and on the next one once a child is chosen', async () => {
  keepCard(code);
  show([child('Rose', 'SHOW')]);

  const who = await screen.findByRole('heading', { name: /^Qui es-tu/ });
  expect(who).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Rose' }));

  expect(await screen.findByRole('heading', { name: 'Bonjour Rose' })).toHaveFocus();
});

it('asks for three pictures in order, and says when they are others', async () => {
  keepCard(code);
  let tries = 0;
  const calls = show([child('Rose', 'SHOW')], () =>
    ++tries < 2 ? problem('wrong', 403) : new Response(null, { status: 204 }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Rose' }));
  await screen.findByRole('heading', { name: 'Bonjour Rose' });
  for (const name of ['Lune', 'Étoile', 'Soleil'])
    await userEvent.click(screen.getByRole('button', { name }));
  expect(await screen.findByText('Ce n’est pas ça. Essaie encore.')).toBeVisible();
  expect(left).not.toHaveBeenCalled();

  for (const name of ['Soleil', 'Étoile', 'Lune'])
    await userEvent.click(screen.getByRole('button', { name }));

  await vi.waitFor(() => expect(left).toHaveBeenCalled());
  expect(calls.at(-1)?.body).toEqual({ code, childId: 'Rose', pictures: ['SUN', 'STAR', 'MOON'] });
});

it('shows the pictures that a child chooses once, and then keeps them', async () => {
  keepCard(code);
  const calls = show([child('Rose', 'CHOOSE')]);
  await userEvent.click(await screen.findByRole('button', { name: 'Rose' }));
  for (const name of ['Clé', 'Pomme', 'Arbre'])
    await userEvent.click(await screen.findByRole('button', { name }));
  expect(calls.every(({ path }) => path.endsWith('/read'))).toBe(true);

  await userEvent.click(screen.getByRole('button', { name: 'C’est retenu' }));

  await vi.waitFor(() => expect(left).toHaveBeenCalled());
  expect(calls.at(-1)?.path).toBe('/api/public/entries/choose');
  expect(calls.at(-1)?.body).toEqual({ code, childId: 'Rose', pictures: ['KEY', 'APPLE', 'TREE'] });
});

it('calls the teacher to who is not there by name, and says so aloud beside what was touched', async () => {
  const seen = vi.spyOn(Element.prototype, 'scrollIntoView');
  const said: string[] = [];
  vi.stubGlobal('speechSynthesis', {
    cancel: vi.fn(),
    speak: ({ text }: { text: string }) => said.push(text),
  });
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      constructor(readonly text: string) {}
    },
  );
  keepCard(code);
  show([child('Rose', 'NONE')]);

  await userEvent.click(await screen.findByRole('button', { name: 'J’ai besoin d’aide' }));

  const answer = await screen.findByText('Ta maîtresse ou ton maître arrive.');
  expect(answer.closest('footer')).not.toBeNull();
  expect(seen).toHaveBeenCalledWith({ block: 'nearest' });
  expect(said).toEqual(['Ta maîtresse ou ton maître arrive.']);
  expect(screen.getByText('CP')).toBeVisible();
  vi.unstubAllGlobals();
});

it('calls the teacher for a child who has forgotten', async () => {
  keepCard(code);
  const calls = show([child('Rose', 'SHOW')]);
  await userEvent.click(await screen.findByRole('button', { name: 'Rose' }));

  await userEvent.click(await screen.findByRole('button', { name: 'J’ai oublié' }));

  expect(await screen.findByText('Ta maîtresse ou ton maître arrive.')).toBeVisible();
  expect(calls.at(-1)?.body).toEqual({ code, childId: 'Rose' });
});

it('is friendly where the class is closed, and takes another card', async () => {
  keepCard(code);
  serve(() => problem('closed', 404));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <EntryScreen />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  expect(await screen.findByRole('heading', { name: 'La porte est fermée' })).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Une autre classe' }));

  expect(keptCard()).toBe('');
  expect(screen.getByLabelText('Code de l’affiche ou de la carte')).toBeVisible();
});
