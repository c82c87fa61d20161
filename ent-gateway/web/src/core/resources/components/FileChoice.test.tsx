import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { SessionContext, type Session } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import { testFolder, testItem, testSpace } from '../testItem';
import FileChoice from './FileChoice';

beforeAll(() => speak('fr', 'app/ui', 'core/resources'));

const file = (mediaType: string) => ({ mediaType, size: 1_200, version: 2, withheld: null });
const poem = testItem('poésie.txt', { kind: 'FILE', file: file('text/plain') });
const photo = testItem('photo.jpg', { kind: 'FILE', file: file('image/jpeg'), heldBack: 'UNSAID' });

const teacher = { space: 'teacher', me: { person: { id: 'me' } } } as unknown as Session;

function choose(asksFaces: boolean) {
  const onChoose = vi.fn<(copy: File) => void>();
  serve(({ path, query }) =>
    path === '/api/core/spaces'
      ? json([{ ...testSpace, id: 'other', classId: null, name: 'École' }, testSpace])
      : path.includes('/content')
        ? new Response('Feuilles mortes')
        : json(testFolder(query.has('folderId') ? [poem, photo] : [testItem('Leçons')])),
  );
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <SessionContext value={teacher}>
        <FileChoice
          classId="class"
          fits={(type) => type !== 'video/mp4'}
          asksFaces={asksFaces}
          onChoose={onChoose}
        />
      </SessionContext>
    </QueryClientProvider>,
  );
  return onChoose;
}

it('opens the folders of the class and takes a copy of a file', async () => {
  const onChoose = choose(false);

  await userEvent.click(await screen.findByRole('button', { name: 'Leçons' }));
  await userEvent.click(await screen.findByRole('button', { name: /^poésie\.txt/ }));

  await waitFor(() => expect(onChoose).toHaveBeenCalledOnce());
  const [copy] = onChoose.mock.calls[0] ?? [];
  expect(copy).toMatchObject({ name: 'poésie.txt', type: 'text/plain' });
});

it('offers no picture that families don’t see, but where it is asked who is on it', async () => {
  choose(false);
  await userEvent.click(await screen.findByRole('button', { name: 'Leçons' }));
  expect(await screen.findByRole('button', { name: /^photo\.jpg.*Pas montrée aux familles/ })).toBeDisabled();
});

it('offers it where it is asked who is on it', async () => {
  choose(true);
  await userEvent.click(await screen.findByRole('button', { name: 'Leçons' }));
  expect(await screen.findByRole('button', { name: /^photo\.jpg/ })).toBeEnabled();
});
