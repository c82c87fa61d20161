import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { speak } from '../../../app/testing';
import type { Preview } from '../api';
import { Leaving } from './Leaving';

beforeAll(() => speak('fr', 'app/ui', 'core/imports', 'core/leavings'));

const none = { bookings: 0, waiting: 0, patterns: 0 };

function show(leaving: Partial<NonNullable<Preview['leaving']>>) {
  const preview = {
    state: 'PREVIEWED',
    leaving: { pupils: 0, on: null, gone: 0, ends: none, moving: none, movers: 0, awaiting: [], ...leaving },
  } as unknown as Preview;
  render(<Leaving preview={preview} />);
}

it('names pupils of the counter apart, and never as leaving', () => {
  show({ awaiting: [{ childId: 'noe', subject: 'Noé Roux', className: 'CP' }] });

  expect(screen.getByText(/1 élève écrit au guichet n’est pas encore dans un fichier/)).toBeVisible();
  expect(screen.getByText('Noé Roux (CP)')).toBeVisible();
  expect(screen.queryByText(/partira/)).toBeNull();
});

it('says what ends for pupils who come from another school of the town', () => {
  show({ movers: 2, moving: { bookings: 71, waiting: 1, patterns: 2 } });

  expect(screen.getByText(/viennent d’une autre école de la ville.*71/)).toBeVisible();
});
