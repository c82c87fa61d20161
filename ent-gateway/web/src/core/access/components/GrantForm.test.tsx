import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { type Me, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import type { Right } from '../api';
import { GrantForm } from './GrantForm';

const right = (role: Right['role'], scopeId: string, place = ''): Right => ({
  id: `${role} ${scopeId}`,
  version: 1,
  role,
  scopeType: place ? 'SCHOOL' : 'TERRITORY',
  scopeId,
  place,
  since: null,
  grantedBy: null,
  until: '2027-07-04',
  ended: false,
});

beforeAll(() => speak('fr', 'app/ui', 'core/access'));

const me = { person: { id: 'nadia' }, roles: [] } as unknown as Me;

const show = () =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SessionContext value={{ me, spaces: ['town'], space: 'town', enter: () => undefined }}>
        <MemoryRouter>
          <GrantForm
            personId="noa"
            name="Noa Perrin"
            held={[right('TOWN_AGENT', 'town'), right('HEAD', 'mace', 'Jean-Macé')]}
            onOther={() => undefined}
          />
        </MemoryRouter>
      </SessionContext>
    </QueryClientProvider>,
  );

it('names what somebody has access to, and offers none of it again', async () => {
  serve(({ path }) =>
    json(
      path === '/api/core/schools'
        ? [
            { id: 'mace', name: 'Jean-Macé' },
            { id: 'tilleuls', name: 'Les Tilleuls' },
          ]
        : [],
    ),
  );
  show();

  expect(screen.getByText('Direction, Jean-Macé')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Changer ou terminer un accès' })).toHaveAttribute(
    'href',
    '/acces/noa',
  );
  expect(screen.queryByRole('option', { name: 'Mairie' })).toBeNull();
  await userEvent.selectOptions(screen.getByLabelText('Quel accès ?'), 'Direction');
  expect(await screen.findByRole('option', { name: 'Les Tilleuls' })).toBeInTheDocument();
  expect(screen.queryByRole('option', { name: 'Jean-Macé' })).toBeNull();
});

it('takes a refusal back as soon as something else is chosen', async () => {
  serve(({ method }) =>
    method === 'POST' ? json({ type: 'urn:ent:problem:core:right-held', status: 409 }, 409) : json([]),
  );
  show();
  await userEvent.selectOptions(screen.getByLabelText('Quel accès ?'), 'ELECTED');
  await userEvent.click(screen.getByRole('button', { name: 'Donner l’accès' }));
  expect(await screen.findByText(/a déjà cet accès/)).toBeVisible();

  await userEvent.selectOptions(screen.getByLabelText('Quel accès ?'), 'Enseignement');

  expect(screen.queryByText(/a déjà cet accès/)).toBeNull();
});
