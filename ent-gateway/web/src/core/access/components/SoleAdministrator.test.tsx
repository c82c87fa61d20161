import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import { SoleAdministrator } from './SoleAdministrator';

beforeAll(() => speak('fr', 'core/access', 'app/ui'));

const nadia = {
  person: { id: 'n', givenName: 'Nadia', familyName: 'Ferrand' },
  account: 'IN_USE',
  rights: [],
};

const show = (administrators: unknown[]) => {
  let asked = 0;
  serve(() => {
    asked += 1;
    return json(administrators);
  });
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <SoleAdministrator />
    </QueryClientProvider>,
  );
  return () => asked;
};

it('warns where one administrator alone can sign in', async () => {
  show([nadia]);

  expect(await screen.findByText(/Une seule personne administre/)).toBeVisible();
});

it('says nothing where there are two', async () => {
  const asked = show([nadia, { ...nadia, person: { ...nadia.person, id: 'm' } }]);

  await waitFor(() => expect(asked()).toBe(1));
  expect(screen.queryByText(/Une seule personne/)).not.toBeInTheDocument();
});
