import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import type { TariffGroup } from '../api';
import { Editor } from './Editor';

const group = {
  activities: [{ id: 'a', name: 'Cantine', schoolName: 'Jean-Moulin', unit: 'MEAL' }],
  versions: [],
} as unknown as TariffGroup;

beforeAll(() => speak('fr', 'app/ui', 'canteen/tariffs', 'canteen/prices'));

it('leads to the one price that is missing', async () => {
  const calls = serve(() => json({}));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <Editor group={group} />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  await userEvent.click(await screen.findByRole('radio', { name: /Prix unique/ }));
  const price = screen.getByRole('textbox', { name: 'Tranche 1, Prix' });
  expect(price).toBeValid();

  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer ce tarif' }));

  expect(price).toBeInvalid();
  expect(price).toHaveAccessibleDescription(/^Écrivez un prix entre 0 et 500/);
  expect(price).toHaveFocus();
  expect(calls).toEqual([]);
});
