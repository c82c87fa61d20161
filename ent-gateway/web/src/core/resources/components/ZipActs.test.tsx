import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { speak } from '../../../app/testing';
import { type Folder, sendZip, shownItem } from '../api';
import { testFolder, testItem } from '../testItem';
import { Preview } from './Preview';
import { ZipActs } from './ZipActs';

vi.mock('../api', async (original) => ({ ...(await original<typeof import('../api')>()), sendZip: vi.fn() }));

beforeAll(() => speak('fr', 'app/ui', 'core/resources'));

const place = { spaceId: 'space', folderId: 'folder' };

const acts = (folder: Folder) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ZipActs folder={folder} place={place} />
    </QueryClientProvider>,
  );

it('takes the folder away and names what an archive brought that was refused', async () => {
  vi.mocked(sendZip).mockResolvedValue({
    folderId: 'new',
    folderName: 'Sortie',
    added: 2,
    refused: [{ name: '../x.txt', reason: 'UNSAFE_NAME' }],
  });
  acts(testFolder([testItem('Leçons')]));

  expect(screen.getByRole('link', { name: 'Télécharger en ZIP' })).toHaveAttribute(
    'href',
    '/api/core/spaces/space/zip?folderId=folder',
  );
  const input = document.querySelector('input[type=file]') as HTMLInputElement;
  await userEvent.upload(input, new File(['x'], 'Sortie.zip', { type: 'application/zip' }));

  expect(await screen.findByText(/2 fichiers sont dans le dossier/)).toBeVisible();
  expect(screen.getByText('../x.txt').closest('li')).toHaveTextContent('son nom sort de l’archive');
});

it('offers nothing where there is nothing to take and nothing may be added', () => {
  acts(testFolder([], { mayAddFolders: false }));

  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});

it('says why a file is not shown that the scanner withholds', () => {
  render(<Preview name="plan.png" mediaType="image/png" shown={shownItem('x')} withheld="WAITING" />);

  expect(screen.getByRole('status')).toHaveTextContent('L’antivirus n’a pas encore vu ce fichier');
  expect(screen.queryByRole('img')).toBeNull();
});
