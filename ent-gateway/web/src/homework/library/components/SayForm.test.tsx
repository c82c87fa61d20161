import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { type Me, SessionContext } from '../../../app/session';
import { serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import type { ReadBook } from '../impressions';
import { SayForm } from './SayForm';

const reading: ReadBook = {
  book: { id: 'b1', title: 'La baleine', authors: null, colour: 3, cover: null },
  returnedOn: null,
  heart: true,
  words: null,
  pictureId: null,
  shown: false,
};

/** Takes every file at once. */
class Sending {
  status = 201;
  responseText = JSON.stringify({ id: 'drawing' });
  upload = {};
  onload: (() => void) | undefined;
  open = () => undefined;
  setRequestHeader = () => undefined;
  send = () => this.onload?.();
}

function show(who = 'lea') {
  const calls = serve(() => new Response(null, { status: 204 }));
  const onDone = vi.fn();
  const me = { person: { id: who } } as unknown as Me;
  const shown = render(
    <QueryClientProvider client={new QueryClient()}>
      <SessionContext value={{ me, spaces: ['pupil'], space: 'pupil', enter: () => undefined }}>
        <SayForm reading={reading} onDone={onDone} />
      </SessionContext>
      <Toasts />
    </QueryClientProvider>,
  );
  return { calls, onDone, shown };
}

const sentence = () => screen.getByLabelText(/^Une phrase sur ce livre/);

beforeAll(() => speak('fr', 'app/ui', 'app/drawing', 'homework/library'));
afterEach(() => sessionStorage.clear());

it('has the words and the drawing after a reload, for the same child alone, until they are kept', async () => {
  const first = show();
  vi.stubGlobal('XMLHttpRequest', Sending);
  await userEvent.type(sentence(), 'Elle compte mieux que moi.');
  await userEvent.upload(
    screen.getByLabelText(/^Ou une photo/),
    new File(['…'], 'dessin.png', { type: 'image/png' }),
  );
  expect(await screen.findByRole('img', { name: 'Dessin sur La baleine' })).toBeVisible();
  first.shown.unmount();

  const other = show('hugo');
  expect(sentence()).toHaveValue('');
  other.shown.unmount();

  const { calls, onDone } = show();
  expect(sentence()).toHaveValue('Elle compte mieux que moi.');
  expect(screen.getByRole('img', { name: 'Dessin sur La baleine' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Garder' }));

  await waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(calls.at(-1)?.body).toEqual({
    heart: true,
    words: 'Elle compte mieux que moi.',
    pictureId: 'drawing',
  });
  expect(sessionStorage).toHaveLength(0);
});
