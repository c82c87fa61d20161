import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import { WhoseMenu } from './WhoseMenu';

const date = '2026-11-30';
const main = (name: string) => [
  {
    kind: 'MAIN' as const,
    dishes: [{ name, allergens: [], allergensStated: true, labels: [], foods: [], photo: null }],
  },
];

function show() {
  const days = [{ date, version: 'a.2', menu: { schoolId: 's', date, components: main('Hachis') } }];
  serve(() => json({ schoolId: 's', days, checks: [] }));
  const onMine = vi.fn();
  const onTheirs = vi.fn();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <WhoseMenu
        change={{ schoolIds: ['s'], day: { date, components: main('Quiche'), version: 'a.1' } }}
        onMine={onMine}
        onTheirs={onTheirs}
      />
    </QueryClientProvider>,
  );
  return { onMine, onTheirs };
}

beforeAll(() => speak('fr', 'app/ui', 'canteen/menuplan'));

it('shows both menus, and keeps mine on top of what was compared', async () => {
  const { onMine } = show();
  const choice = screen.getByRole('region', { name: /Le menu de lundi 30 a changé/ });
  expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
  expect(await within(choice).findByText('Hachis')).toBeVisible();
  expect(within(choice).getByText('Quiche')).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Garder le mien' }));

  expect(onMine).toHaveBeenCalledWith('a.2');
});

it('takes what the other cook saved', async () => {
  const { onTheirs } = show();

  await userEvent.click(await screen.findByRole('button', { name: 'Garder celui-ci' }));

  expect(onTheirs).toHaveBeenCalled();
});
