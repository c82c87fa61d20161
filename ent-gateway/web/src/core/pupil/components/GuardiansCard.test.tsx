import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { type Child, type Me, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import type { EndedTie, Tie } from '../api';
import { GuardiansCard } from './GuardiansCard';

const lea = { id: 'lea', givenName: 'Léa', familyName: 'Benali' } as Child;
const sofia: Tie = {
  guardian: { id: 'sofia', givenName: 'Sofia', familyName: 'Benali' },
  rank: 1,
  signsIn: true,
  restricted: false,
  bar: null,
};
const karim: Tie = {
  guardian: { id: 'karim', givenName: 'Karim', familyName: 'Benali' },
  rank: 2,
  signsIn: false,
  restricted: true,
  bar: {
    id: 'bar',
    kind: 'JUDGMENT',
    decidedOn: '2026-01-05',
    endsOn: '2026-10-01',
    ended: true,
    barredBy: 'Nadia Ferrand',
    barredAt: '2026-01-06T09:00:00Z',
    hasPaper: true,
  },
};

const anne: Tie = { ...sofia, guardian: { id: 'anne', givenName: 'Anne', familyName: 'Diop' }, rank: 3 };
const ines: EndedTie = {
  guardian: { id: 'ines', givenName: 'Inès', familyName: 'Roux' },
  reason: 'WRONG',
  endedAt: '2026-10-01T08:00:00Z',
};
const homes = [
  { id: 'ours', name: 'Foyer Benali', withChild: true, adults: ['sofia'] },
  { id: 'hers', name: 'Foyer Diop', withChild: false, adults: ['anne'] },
];
const me = { territory: {} } as Me;
const without = { territory: { modulesOff: ['CANTEEN'] } } as unknown as Me;

let sent: ReturnType<typeof serve>;
let otherGuardians = 0;
let leftWithoutHome = false;
beforeAll(() => speak('fr', 'app/ui', 'core/pupil'));
beforeEach(() => {
  leftWithoutHome = false;
  sent = serve(({ method, path }) => {
    if (method === 'POST') return new Response(null, { status: 204 });
    if (path.endsWith('/effects'))
      return json({ otherGuardians, sharedHomes: ['Foyer Benali'], leftWithoutHome, notices: 3, letters: 1 });
    return json({ birthDate: '2019-03-14', guardians: [sofia, anne, karim], ended: [ines], homes });
  });
});

const show = (canChange = true, viewer = me) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SessionContext value={{ me: viewer, spaces: ['town'], space: 'town', enter: () => undefined }}>
        <MemoryRouter>
          <GuardiansCard child={lea} canChange={canChange} />
        </MemoryRouter>
      </SessionContext>
    </QueryClientProvider>,
  );

it('tells what bars a guardian, and that an end which has passed lifts nothing', async () => {
  show();

  expect(await screen.findByText(/Jugement du .*5 janvier 2026,/)).toBeVisible();
  expect(screen.getByText(/^Enregistré par Nadia Ferrand/)).toBeVisible();
  expect(screen.getByText(/tient tant que personne ne la lève/)).toBeVisible();
});

it('asks why a bar is lifted before anything is sent', async () => {
  show();

  await userEvent.click(await screen.findByRole('button', { name: 'Lever la mise à l’écart, Karim Benali' }));
  const sheet = screen.getByRole('dialog');
  await userEvent.click(within(sheet).getByRole('button', { name: 'Lever la mise à l’écart' }));
  expect(within(sheet).getByText('Dites pourquoi, en quelques mots.')).toBeVisible();
  expect(sent.filter(({ method }) => method === 'POST')).toHaveLength(0);

  await userEvent.type(within(sheet).getByRole('textbox', { name: 'Raison' }), 'Appel');
  await userEvent.click(within(sheet).getByRole('button', { name: 'Lever la mise à l’écart' }));
  expect(sent.filter(({ method }) => method === 'POST')).toHaveLength(1);
});

it('asks to confirm that a child is left without a guardian', async () => {
  otherGuardians = 0;
  show();

  await userEvent.click(
    await screen.findByRole('button', { name: 'Retirer comme responsable, Sofia Benali' }),
  );

  expect(await screen.findByRole('checkbox', { name: /n’aura plus aucun responsable/ })).toBeVisible();
});

it('says what ends with a tie, and who stays', async () => {
  otherGuardians = 1;
  show();

  await userEvent.click(
    await screen.findByRole('button', { name: 'Retirer comme responsable, Sofia Benali' }),
  );

  expect(await screen.findByText(/^Le code du courrier que Sofia Benali/)).toBeVisible();
  expect(screen.getByText(/^3 notifications sur Léa disparaissent/)).toBeVisible();
  expect(screen.getByText(/plus qu’un responsable.: Anne Diop/)).toBeVisible();
});

it('asks before somebody is a guardian again', async () => {
  show();

  await userEvent.click(await screen.findByRole('button', { name: 'Rétablir, Inès Roux' }));
  const sheet = screen.getByRole('dialog');
  expect(within(sheet).getByText(/verra de nouveau tout ce qui concerne Léa/)).toBeVisible();
  expect(sent.filter(({ method }) => method === 'POST')).toHaveLength(0);

  await userEvent.click(within(sheet).getByRole('button', { name: 'Rétablir' }));
  expect(sent.filter(({ method }) => method === 'POST')).toHaveLength(1);
});

it('takes a new decision while one is in force, and says when the child would live nowhere', async () => {
  leftWithoutHome = true;
  show();

  await userEvent.click(
    await screen.findByRole('button', { name: 'Enregistrer une nouvelle décision, Karim Benali' }),
  );

  expect(await screen.findByText(/Léa n’aura plus de foyer/)).toBeVisible();
});

it('offers nothing to somebody whose own family it is', async () => {
  show(false);

  expect(await screen.findByText('Sofia Benali')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

it('speaks of no bookings in a town that does without them', async () => {
  leftWithoutHome = true;
  show(true, without);

  await userEvent.click(
    await screen.findByRole('button', { name: 'Enregistrer une nouvelle décision, Karim Benali' }),
  );

  expect(await screen.findByText(/Léa n’aura plus de foyer/)).toBeVisible();
  expect(screen.getByRole('dialog')).not.toHaveTextContent(/réserv/);
});

it('leads to a guardian’s page, and to the households of one who lives apart', async () => {
  show();

  expect(await screen.findByRole('link', { name: 'Fiche de Sofia Benali' })).toHaveAttribute(
    'href',
    '/familles/ours/personne/sofia',
  );
  expect(screen.getByText(/Vit dans un autre foyer que Léa.: Foyer Diop \(Anne Diop\)\./)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Foyers de la famille' })).toHaveAttribute(
    'href',
    '/familles/ours/foyers',
  );
});
