import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import { Slot } from './Slot';

const gratin = { name: 'Gratin', allergens: [], allergensStated: true, labels: [], foods: [], photo: null };
const date = '2026-11-30';

function show() {
  serve(() => json([]));
  const onChange = vi.fn();
  const components = [{ kind: 'MAIN' as const, dishes: [gratin] }];
  const menu = { schoolId: 's', date, components, publication: null };
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Slot day={{ date, menu, closure: null, version: null }} kind="MAIN" onChange={onChange} />
    </QueryClientProvider>,
  );
  return { onChange };
}

const add = () => screen.getByRole('button', { name: /^Ajouter, plat, / });

beforeAll(() => speak('fr', 'app/ui', 'canteen/menuplan', 'canteen/menus'));

it('gives the keys back to where they were when nothing was added', async () => {
  show();
  await userEvent.click(add());
  await userEvent.keyboard('{Escape}');

  expect(add()).toHaveFocus();
});

it('keeps the keys in the day when a dish is taken away', async () => {
  const { onChange } = show();
  await userEvent.click(screen.getByRole('button', { name: /^Retirer Gratin/ }));

  expect(onChange).toHaveBeenCalledWith([]);
  expect(add()).toHaveFocus();
});
