import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { serve, speak } from '../../../app/testing';
import type { OwnTerritory } from '../api';
import { LogoCard } from './LogoCard';

beforeAll(() => {
  URL.createObjectURL = vi.fn(() => 'blob:logo');
  URL.revokeObjectURL = vi.fn();
  return speak('fr', 'app/ui', 'core/territory');
});

it('shows no broken picture, and says what the file is', async () => {
  const sent = serve(() => new Response(null, { status: 204 }));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <LogoCard known={{ name: 'Valmarin', logo: null, logoText: null } as OwnTerritory} />
    </QueryClientProvider>,
  );
  const file = new File(['no image'], 'logo.png', { type: 'image/png' });
  await userEvent.upload(screen.getByLabelText('Image du logo'), file);

  fireEvent.error(screen.getByRole('img', { name: 'Le logo choisi, pas encore enregistré' }));

  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.getByLabelText('Image du logo')).toHaveAccessibleDescription(/n’est pas une image/);
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer le logo' }));
  expect(sent).toEqual([]);
});
