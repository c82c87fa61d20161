import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { speak } from '../../../app/testing';
import type { Block } from '../api';
import { FormerBlocks } from './FormerBlocks';

beforeAll(() => speak('fr', 'messaging/projects'));

const picture = (fileId: string): Block => ({
  kind: 'PICTURE',
  fileId,
  alt: 'La place vue du clocher',
  caption: `Légende de ${fileId}`,
  hotspots: [],
});

it('shows what a page was built of, and of a picture that it lost the words alone', () => {
  render(
    <FormerBlocks
      blocks={[{ kind: 'TEXT', title: 'La place', text: 'Elle est ronde.' }, picture('a'), picture('b')]}
      there={['a']}
    />,
  );

  expect(screen.getByRole('heading', { name: 'La place' })).toBeVisible();
  expect(screen.getByText('Elle est ronde.')).toBeVisible();
  expect(screen.getAllByRole('img')).toHaveLength(1);
  expect(screen.getByRole('img')).toHaveAttribute('src', '/api/core/files/a');
  expect(screen.getByText('Légende de b')).toBeVisible();
  expect(screen.getByText('Image ou enregistrement qui n’est plus dans la page.')).toBeVisible();
});
