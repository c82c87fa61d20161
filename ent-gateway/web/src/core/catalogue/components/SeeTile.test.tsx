import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import type { ToSee } from '../api';
import { toSee } from '../testToSee';
import { SeeTile } from './SeeTile';

const one = toSee();

function tile(shown: ToSee) {
  const calls = serve(() => json({}, 200));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ul>
        <SeeTile one={shown} childId="lea" />
      </ul>
    </QueryClientProvider>,
  );
  return calls;
}

beforeAll(() => speak('fr', 'app/ui', 'core/catalogue'));

it('says who will see the visit before it leads out, and then marks it', async () => {
  const calls = tile(one);

  expect(screen.queryByRole('link')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Regarder' }));
  const way = await screen.findByRole('link', { name: 'Aller sur marees.example' });
  // a child who can't read chooses by the pictures
  for (const choice of [way, screen.getByRole('button', { name: 'Rester ici' })])
    expect(choice.querySelector('svg')).not.toBeNull();

  expect(screen.getByRole('dialog')).toHaveTextContent('Ce site saura que tu viens');
  expect(way).toHaveAttribute('href', one.address);
  expect(way).toHaveAttribute('target', '_blank');
  expect(way).toHaveAttribute('rel', 'noreferrer noopener');
  expect(calls).toHaveLength(0);
  await userEvent.click(way);
  await waitFor(() =>
    expect(calls.at(-1)).toMatchObject({ method: 'PUT', path: '/api/core/resource-sendings/s1/seen' }),
  );
});

it('shows a player that the town allows only after the tap that says whose it is', async () => {
  const calls = tile({ ...one, playable: true });

  await userEvent.click(screen.getByRole('button', { name: 'Regarder' }));
  expect(screen.getByRole('dialog')).toHaveTextContent('Ce site saura que tu la regardes');
  expect(document.querySelector('iframe')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Regarder ici' }));

  expect(await screen.findByTitle(one.title)).toHaveAttribute(
    'src',
    '/api/core/pupils/lea/resources-to-see/s1/player',
  );
  expect(screen.getByRole('link', { name: `Aller sur ${one.host}` })).toHaveAttribute('href', one.address);
  await waitFor(() => expect(calls.at(-1)).toMatchObject({ method: 'PUT' }));
});

it('takes it back by a touch', async () => {
  const calls = tile({ ...one, seenAt: '2026-11-25T09:00:00Z' });

  expect(screen.getByText('Vu')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Pas encore vu' }));

  await waitFor(() => expect(calls.at(-1)).toMatchObject({ method: 'DELETE' }));
});
