import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { type Me, meQuery } from '../session';
import { json, serve, speak } from '../testing';
import { SignOutButton } from './SignOutButton';

const tablet = vi.hoisted(() => ({ waiting: 0, send: () => Promise.resolve() }));
vi.mock('../roll', () => ({
  countUnsent: (person: string) => Promise.resolve(person === 'claire' ? tablet.waiting : 0),
  forgetNames: () => Promise.resolve(),
}));
vi.mock('../../canteen/presence', () => ({ sendRolls: () => tablet.send() }));
vi.mock('../../homework/roll', () => ({ sendRolls: () => Promise.resolve() }));

const left = vi.fn();

beforeAll(() => speak('fr', 'app/signout', 'app/ui'));
beforeEach(() => {
  left.mockReset();
  vi.stubGlobal('location', { origin: location.origin, assign: left });
  tablet.waiting = 2;
  tablet.send = () => Promise.resolve();
});

async function leave(person = 'claire') {
  serve(() => json({ continueAt: '/connexion' }));
  const client = new QueryClient();
  client.setQueryData(meQuery.queryKey, { person: { id: person } } as Me);
  render(
    <QueryClientProvider client={client}>
      <SignOutButton label="Se déconnecter" />
    </QueryClientProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Se déconnecter' }));
}

/** Has taps leave, and answers what has them arrive. */
function onItsWay(): () => void {
  let arrive: () => void = () => undefined;
  const arrived = new Promise<void>((done) => {
    arrive = done;
  });
  tablet.send = () =>
    arrived.then(() => {
      tablet.waiting = 0;
    });
  return arrive;
}

const settled = () => new Promise((done) => setTimeout(done));
const said = () => screen.findByRole('dialog', { name: '2 pointages ne sont pas encore envoyés' });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const gone = () => vi.waitFor(() => expect(left).toHaveBeenCalledWith('/connexion'));

it('sends what waits, and signs out by itself once all has left', async () => {
  const arrive = onItsWay();
  await leave();

  expect(await said()).toHaveTextContent('vous serez déconnecté dès que tout sera arrivé');
  expect(left).not.toHaveBeenCalled();
  arrive();

  await gone();
});

it('says that nothing left, and sends again', async () => {
  tablet.send = () => Promise.reject(new TypeError('no network'));
  await leave();
  await said();
  expect(await screen.findByText(/Le serveur ne répond pas/)).toBeVisible();

  tablet.send = () => {
    tablet.waiting = 0;
    return Promise.resolve();
  };
  await press('Réessayer l’envoi');

  await gone();
});

it('leaves without waiting, knowing what stays here', async () => {
  tablet.send = () => new Promise(() => undefined);
  await leave();
  expect(await said()).toHaveTextContent('Ils ne partiront que quand vous vous y reconnecterez');

  await press('Me déconnecter quand même');

  await gone();
});

it('stays, whatever comes of what is on its way', async () => {
  const arrive = onItsWay();
  await leave();
  await said();

  await press('Rester connecté');
  arrive();
  await settled();

  expect(await screen.findByRole('button', { name: 'Se déconnecter' })).toBeEnabled();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(left).not.toHaveBeenCalled();
});

it('asks nothing of somebody whose taps have all left', async () => {
  await leave('sofia');

  await gone();
  expect(screen.queryByRole('dialog')).toBeNull();
});
