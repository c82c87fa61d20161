import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { speak } from '../../../app/testing';
import type { Upload } from '../useUploads';
import { UploadList } from './UploadList';

beforeAll(() => speak('fr', 'app/ui', 'core/resources'));

const one = (name: string, change: Partial<Upload> = {}): Upload => ({
  key: name,
  name,
  progress: 0.5,
  target: { spaceId: 'space', folderId: null },
  state: 'sending',
  file: new File(['a'], name),
  inParts: false,
  ...change,
});

function show(...list: Upload[]) {
  const uploads = {
    list,
    add: vi.fn(),
    addAll: vi.fn(),
    pause: vi.fn(),
    again: vi.fn(),
    forget: vi.fn(),
    clear: vi.fn(),
  };
  render(<UploadList uploads={uploads} />);
  return uploads;
}

it('lets a large file be paused and cancelled, and a small one only run', async () => {
  const film = one('film.mp4', { inParts: true });
  const uploads = show(film, one('plan.txt'));

  expect(screen.getAllByRole('button')).toHaveLength(2);
  await userEvent.click(screen.getByRole('button', { name: 'Mettre film.mp4 en pause' }));
  await userEvent.click(screen.getByRole('button', { name: 'Annuler l’envoi de film.mp4' }));

  expect(uploads.pause).toHaveBeenCalledWith(film);
  expect(uploads.forget).toHaveBeenCalledWith(film);
});

it('goes on with one that was paused, and says how far it is', async () => {
  const film = one('film.mp4', { inParts: true, state: 'paused' });
  const uploads = show(film);

  expect(screen.getByText('En pause')).toBeVisible();
  expect(screen.getByRole('progressbar', { name: 'film.mp4' })).toHaveValue(0.5);
  await userEvent.click(screen.getByRole('button', { name: 'Reprendre film.mp4' }));

  expect(uploads.again).toHaveBeenCalledWith(film);
});

it('says why one was refused, beside others that go on', () => {
  show(one('page.html', { state: 'refused', problem: 'Ce type n’est pas pris.' }), one('plan.txt'));

  expect(screen.getByRole('alert')).toHaveTextContent('Ce type n’est pas pris.');
  expect(screen.getByRole('button', { name: 'Renvoyer page.html' })).toBeVisible();
  expect(screen.getByRole('progressbar', { name: 'plan.txt' })).toBeVisible();
});

it('is closed once all is sent', async () => {
  const uploads = show(one('plan.txt', { state: 'done' }));

  await userEvent.click(screen.getByRole('button', { name: 'Fermer la liste des envois' }));

  expect(uploads.clear).toHaveBeenCalled();
});
