import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { speak } from '../testing';
import { Toasts } from '../ui';
import { FileButton } from './FileButton';

beforeAll(() => speak('fr', 'app/ui'));

async function press(make: () => Promise<{ data?: Blob; response: Response }>) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <FileButton make={make} name="liste.csv" done="Le fichier est prêt" failed="Le fichier n’est pas venu">
        Exporter
      </FileButton>
      <Toasts />
    </QueryClientProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Exporter' }));
}

it('hands a file over, and says so', async () => {
  const open = vi.fn(() => 'blob:file');
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: open, revokeObjectURL: vi.fn() }));
  const handed = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();

  await press(() => Promise.resolve({ data: new Blob(['a']), response: new Response() }));

  expect(await screen.findByText('Le fichier est prêt')).toBeVisible();
  expect(handed.mock.contexts[0]).toMatchObject({ download: 'liste.csv', href: 'blob:file' });
});

it('says that none came', async () => {
  await press(() => Promise.reject(new TypeError('no network')));

  expect(await screen.findByText('Le fichier n’est pas venu')).toBeVisible();
});
