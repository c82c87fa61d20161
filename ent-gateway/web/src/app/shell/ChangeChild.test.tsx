import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { SessionContext, type Session } from '../session';
import { json, serve, speak } from '../testing';
import { Toasts } from '../ui';
import { ChangeChild } from './ChangeChild';

const left = vi.fn();
const reloaded = vi.fn();

beforeAll(() => speak('fr', 'app/shell', 'app/ui'));

beforeEach(() => {
  left.mockReset();
  reloaded.mockReset();
  sessionStorage.clear();
  const { href, origin } = location;
  vi.stubGlobal('location', { href, origin, replace: left, reload: reloaded });
});

function show(way: string, end: () => Response) {
  serve(({ method }) => (method === 'DELETE' ? end() : json({ idle: 1200, left: 5400, way })));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SessionContext value={{ space: 'pupil' } as Session}>
        <ChangeChild />
        <Toasts />
      </SessionContext>
    </QueryClientProvider>,
  );
}

const touch = async () => userEvent.click(await screen.findByRole('button', { name: 'Changer d’enfant' }));

it('leaves the tablet to the next child, and nothing of what was written', async () => {
  sessionStorage.setItem('preau.article.rose.new', 'Il était une fois');
  show('CARD', () => new Response(null, { status: 204 }));

  await touch();

  await vi.waitFor(() => expect(left).toHaveBeenCalledWith('/entree'));
  expect(sessionStorage).toHaveLength(0);
});

it('leads to the door where the session is over already', async () => {
  show('CARD', () => json({ type: 'urn:ent:problem:core:unauthorized', status: 401 }, 401));

  await touch();

  await vi.waitFor(() => expect(left).toHaveBeenCalledWith('/entree'));
});

it('stays with the child, and says so, where the tablet has no network', async () => {
  show('CARD', () => Response.error());

  await touch();

  expect(await screen.findByText('La tablette n’a pas pu finir. Essaie encore.')).toBeVisible();
  expect(left).not.toHaveBeenCalled();
});

it('brings no page of a child back from memory', async () => {
  show('CARD', () => new Response(null, { status: 204 }));
  await screen.findByRole('button');

  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));

  expect(reloaded).toHaveBeenCalled();
});

it('is not there for a child who came with its password', async () => {
  show('PASSWORD', () => new Response(null, { status: 204 }));

  await new Promise((done) => setTimeout(done, 50));

  expect(screen.queryByRole('button')).toBeNull();
});
