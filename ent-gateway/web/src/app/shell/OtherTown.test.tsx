import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { configQuery, type Me, SessionContext } from '../session';
import { json, serve, speak } from '../testing';
import { OtherTown } from './OtherTown';

beforeAll(() => speak('fr', 'app/shell'));

function show(host: { id: string; name: string }) {
  serve(() => json({ territory: host }));
  const client = new QueryClient();
  const me = { territory: { id: 'valmont', name: 'Valmont' } } as Me;
  render(
    <QueryClientProvider client={client}>
      <SessionContext value={{ me, spaces: ['family'], space: 'family', enter: () => undefined }}>
        <OtherTown />
      </SessionContext>
    </QueryClientProvider>,
  );
  return waitFor(() => expect(client.getQueryData(configQuery.queryKey)).toBeDefined());
}

it('says which town is shown where the address is another one’s', async () => {
  await show({ id: 'rocheclaire', name: 'Rocheclaire' });

  expect(await screen.findByText(/^Vous voyez Valmont.* celle de Rocheclaire\.$/)).toBeVisible();
});

it('says nothing in the town of the address', async () => {
  await show({ id: 'valmont', name: 'Valmont' });

  expect(screen.queryByText(/Vous voyez/)).not.toBeInTheDocument();
});
