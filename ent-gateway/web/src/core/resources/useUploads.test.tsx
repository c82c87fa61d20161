import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { json, serve, speak } from '../../app/testing';
import { useUploads } from './useUploads';
import { useWholeFolder } from './useWholeFolder';

beforeAll(() => speak('fr', 'app/ui', 'core/resources'));

/** Takes what is sent, at once. */
class Sending {
  upload = {};
  status = 201;
  responseText = '{"id":"file"}';
  onload: () => void = () => undefined;
  open = () => undefined;
  setRequestHeader = () => undefined;
  send() {
    queueMicrotask(() => this.onload());
  }
}
beforeEach(() => vi.stubGlobal('XMLHttpRequest', Sending));

const place = { spaceId: 'space', folderId: null };
const note = (name: string) => new File(['a'], name, { type: 'text/plain' });

function uploading() {
  let made = 0;
  serve(({ path }) => (path.endsWith('/folders') ? json({ id: `folder-${++made}` }, 201) : json({}, 201)));
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
  );
  return renderHook(
    () => {
      const uploads = useUploads();
      return { uploads, bring: useWholeFolder(uploads) };
    },
    { wrapper },
  ).result;
}

const done = (result: ReturnType<typeof uploading>) =>
  result.current.uploads.list.filter(({ state }) => state === 'done').map(({ name }) => name);

it('counts the files of all folders of one that is brought in', async () => {
  const result = uploading();

  act(() =>
    result.current.bring(
      [
        { path: ['Sortie'], file: note('plan.txt') },
        { path: ['Sortie', 'Forêt'], file: note('arbres.txt') },
      ],
      place,
    ),
  );

  await expect.poll(() => done(result)).toEqual(['plan.txt', 'arbres.txt']);
});

it('forgets what is done as other files are added', async () => {
  const result = uploading();
  await act(() => result.current.uploads.add([note('plan.txt')], place));

  await act(() => result.current.uploads.add([note('arbres.txt')], place));

  expect(done(result)).toEqual(['arbres.txt']);
});
