import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { speak } from '../../../app/testing';
import { EntryFile } from './EntryFile';

const file = { id: 'f1', name: 'Comptine.webm', size: 42_000, mediaType: 'audio/webm' };

beforeAll(() => speak('fr', 'app/sound', 'homework/diary'));

it('plays a sound where it stands', async () => {
  render(<EntryFile file={file} />);

  expect(await screen.findByLabelText('Écouter Comptine.webm')).toHaveAttribute('src', '/api/core/files/f1');
});

it('links to another file', () => {
  render(<EntryFile file={{ ...file, name: 'Mots.txt', mediaType: 'text/plain' }} />);

  expect(screen.getByRole('link', { name: /Mots\.txt/ })).toHaveAttribute('href', '/api/core/files/f1');
});
