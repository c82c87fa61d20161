import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { speak } from '../../../app/testing';
import { type Folder, shownItem } from '../api';
import { testFolder, testItem } from '../testItem';
import { Preview } from './Preview';
import { ZipActs } from './ZipActs';

beforeAll(() => speak('fr', 'app/ui', 'core/resources'));

const place = { spaceId: 'space', folderId: 'folder' };

function acts(folder: Folder) {
  const uploads = {
    list: [],
    add: vi.fn(),
    addAll: vi.fn(),
    clear: vi.fn(),
    pause: vi.fn(),
    again: vi.fn(),
    forget: vi.fn(),
  };
  render(<ZipActs folder={folder} place={place} uploads={uploads} />);
  return uploads;
}

it('takes the folder away, and brings archives in as folders', async () => {
  const uploads = acts(testFolder([testItem('Leçons')]));

  expect(screen.getByRole('link', { name: 'Télécharger en ZIP' })).toHaveAttribute(
    'href',
    '/api/core/spaces/space/zip?folderId=folder',
  );
  const archive = new File(['x'], 'Sortie.zip', { type: 'application/zip' });
  await userEvent.upload(document.querySelector('input[type=file]') as HTMLInputElement, archive);

  expect(uploads.add).toHaveBeenCalledWith([archive], place, true);
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
