import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { type Me, SessionContext } from '../../../app/session';
import { type Call, json, serve, speak } from '../../../app/testing';
import { leaveFor } from '../../../app/ui';
import { TextScreen } from './TextScreen';

/** A live line on which nobody says anything. */
class Silence {
  readyState = 0;
  close() {
    this.readyState = 3;
  }
}

beforeAll(() => {
  vi.stubGlobal('WebSocket', Silence);
  // jsdom lays nothing out
  const nowhere = new DOMRect();
  Object.assign(Range.prototype, { getClientRects: () => [nowhere], getBoundingClientRect: () => nowhere });
  return speak('fr', 'app/ui', 'messaging/writing');
});
afterEach(() => sessionStorage.clear());

const text = {
  id: 't1',
  classId: 'ce1',
  title: 'Le loup',
  everybody: true,
  people: [{ id: 'rose', name: 'Rose', pupil: true }],
  changedAt: '2026-11-24T09:00:00Z',
  touched: true,
  closedAt: null as string | null,
  copyOf: null,
  era: 0,
  led: false,
};

/** A server whose text may be closed or taken back to another version meanwhile. */
function open() {
  const now = { closedAt: null as string | null, era: 0 };
  serve(({ method, path }: Call) => {
    if (path.endsWith('/cursor')) return new Response(null, { status: 204 });
    if (!path.endsWith('/words')) return json({ ...text, ...now });
    if (method === 'GET') return json({ era: now.era, sequence: 0, whole: 'AAA=', parts: [] });
    if (now.closedAt) return json({ type: 'urn:ent:problem:messaging:text-closed', status: 409 }, 409);
    return now.era > 0
      ? json({ type: 'urn:ent:problem:messaging:text-other-version', status: 409, era: now.era }, 409)
      : json({ sequence: 1 });
  });
  const me = { person: { id: 'rose', givenName: 'Rose' } } as unknown as Me;
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter initialEntries={['/ecrire-ensemble/t1']}>
        <SessionContext value={{ me, spaces: ['pupil'], space: 'pupil', enter: () => undefined }}>
          <Routes>
            <Route path="/ecrire-ensemble/:id" element={<TextScreen />} />
            <Route path="/ecrire-ensemble" element={<p>La liste</p>} />
          </Routes>
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return now;
}

const page = () => screen.findByRole('textbox', { name: /^Texte/ });

/** A letter as the editor hears of it: jsdom types nothing in what is edited. */
async function write(words: string) {
  const sheet = await page();
  act(() => {
    sheet.focus();
    const line = sheet.querySelector('p');
    line?.replaceChildren(words);
  });
  await waitFor(() => expect(screen.getByText('On garde…')).toBeVisible());
}

it('holds back a pupil whose last words a closed text has not', async () => {
  const now = open();
  expect(await page()).toHaveAttribute('data-empty', 'Écris ici');
  now.closedAt = '2026-11-24T10:00:00Z';
  await write('MOTS');

  expect(await screen.findByText(/les derniers mots écrits ici n’y sont pas/)).toBeVisible();
  await waitFor(async () => expect(await page()).toHaveFocus());
  await userEvent.click(screen.getByRole('link', { name: 'Les textes' }));
  expect(await screen.findByRole('group', { name: /^Tes derniers mots ne sont pas/ })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Rester ici' }));
  expect(await page()).toHaveTextContent('MOTS');

  const gone = vi.fn();
  act(() => leaveFor(gone));
  await userEvent.click(await screen.findByRole('button', { name: 'Partir quand même' }));
  expect(gone).toHaveBeenCalledOnce();
}, 30_000);

it('shows the words that another version has not, and puts them back', async () => {
  const now = open();
  await page();
  now.era = 1;
  await write('MOTS');

  expect(await screen.findByText('MOTS', { selector: 'blockquote' })).toBeVisible();
  now.era = 0;
  await userEvent.click(screen.getByRole('button', { name: 'Les remettre à la fin' }));
  expect(await page()).toHaveTextContent('MOTS');
  expect(screen.queryByText('MOTS', { selector: 'blockquote' })).toBeNull();
}, 30_000);
