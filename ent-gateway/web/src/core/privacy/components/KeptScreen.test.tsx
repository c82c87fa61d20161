import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { type Me, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import type { KeptKind } from '../api';
import { KeptScreen } from './KeptScreen';

const words = (name: string) => ({
  name,
  about: 'qui a un compte',
  readers: 'chacun pour soi',
  why: 'sécurité',
  span: '12 mois',
  end: 'effacé',
});
const trail: KeptKind = { key: 'trail', fr: words('Journal'), en: words('Audit trail') };

const none = { state: 'NONE', askedAt: null, parts: 0, done: 0, size: null, expiresAt: null };

beforeAll(() => speak('fr', 'app/ui', 'core/privacy'));

function show(role: 'TERRITORY_ADMINISTRATOR' | 'GUARDIAN') {
  serve(({ path }) =>
    json(path === '/api/me/data-export' ? none : path === '/api/me/corrections' ? [] : [trail]),
  );
  const me = { person: { id: 'claire' }, roles: [{ role }] } as Me;
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <SessionContext value={{ me, spaces: ['town'], space: 'town', enter: () => undefined }}>
          <KeptScreen />
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

it('says for each kind for how long it is kept', async () => {
  show('GUARDIAN');

  expect(await screen.findByRole('heading', { name: 'Journal' })).toBeVisible();
  expect(screen.getByText('12 mois')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Télécharger le registre' })).toBeNull();
});

it('gives administrators the register and the departures', async () => {
  show('TERRITORY_ADMINISTRATOR');

  expect(await screen.findByRole('button', { name: 'Télécharger le registre' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Départs et suppressions' })).toHaveAttribute(
    'href',
    '/compte/departs',
  );
});
