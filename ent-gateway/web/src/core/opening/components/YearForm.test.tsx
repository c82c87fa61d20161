import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import { YearForm } from './YearForm';

beforeAll(() => speak('fr', 'app/ui', 'core/opening'));

function show(published: { startsOn: string | null; endsOn: string | null }) {
  const calls = serve(({ path }) =>
    path.endsWith('/proposed') ? json(published) : json({ id: 'year' }, 201),
  );
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <YearForm year={undefined} years={[]} onDone={() => undefined} />
    </QueryClientProvider>,
  );
  return calls;
}

it('opens a year with the days of the State’s calendar', async () => {
  const calls = show({ startsOn: '2027-09-02', endsOn: '2028-06-30' });

  expect(
    await screen.findByText('Ces dates sont celles du calendrier de l’État pour votre zone.'),
  ).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Ouvrir une année' }));

  await expect
    .poll(() => calls.find(({ method }) => method === 'POST')?.body)
    .toEqual({ startsOn: '2027-09-02', endsOn: '2028-06-30' });
});

it('says which day the State hasn’t published', async () => {
  show({ startsOn: null, endsOn: '2028-06-30' });

  expect(await screen.findByText(/le premier n’est pas encore publié, vérifiez-le/)).toBeVisible();
});
