import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import { DishPicker } from './DishPicker';

const dish = (name: string) => ({ id: name, component: 'MAIN', name, labels: [], foods: [], note: '' });

function show() {
  serve(() => json([dish('Gratin'), dish('Grenouille')]));
  const onPick = vi.fn();
  const onClose = vi.fn();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <DishPicker kind="MAIN" label="Ajouter, plat" onPick={onPick} onClose={onClose} />
    </QueryClientProvider>,
  );
  return { onPick, onClose };
}

beforeAll(() => speak('fr', 'app/ui', 'canteen/menuplan', 'canteen/menus'));

it('picks by keyboard alone', async () => {
  const { onPick } = show();
  await userEvent.type(screen.getByRole('combobox'), 'gr');
  await screen.findByRole('option', { name: 'Grenouille' });

  await userEvent.keyboard('{ArrowDown}{Enter}');

  expect(onPick).toHaveBeenCalledWith(expect.objectContaining({ name: 'Grenouille' }));
});

it('takes the keys as soon as it opens, and a touch on a dish', async () => {
  const { onPick } = show();
  expect(screen.getByRole('combobox')).toHaveFocus();

  await userEvent.click(await screen.findByRole('option', { name: 'Grenouille' }));

  expect(onPick).toHaveBeenCalledWith(expect.objectContaining({ name: 'Grenouille' }));
});

it('offers to make what was typed, and closes on Escape', async () => {
  const { onClose } = show();
  await userEvent.type(screen.getByRole('combobox'), 'Soufflé');

  expect(await screen.findByRole('option', { name: /^Créer .*Soufflé/ })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalled();
});
