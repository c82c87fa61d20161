import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Field } from './Field';

test('names the chosen file beside a button in the reader’s language', async () => {
  const chosen = vi.fn<(name: string | undefined) => void>();
  render(<Field type="file" label="Logo" onChange={({ target }) => chosen(target.files?.[0]?.name)} />);
  expect(screen.getByText('Choisir un fichier')).toBeVisible();
  expect(screen.getByText('Aucun fichier choisi')).toBeVisible();
  await userEvent.upload(screen.getByLabelText('Logo'), new File(['x'], 'blason.png'));
  expect(screen.getByText('blason.png')).toBeVisible();
  expect(chosen).toHaveBeenCalledWith('blason.png');
});
