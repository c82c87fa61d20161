import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { addDays, today } from '../../../app/format';
import { type Me, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import type { CharterVersion } from '../api';
import { WriteCharterScreen } from './WriteCharterScreen';

const me = {
  person: { id: 'paul', givenName: 'Paul', familyName: 'Girardot' },
  territory: { name: 'Valmont' },
  roles: [{ role: 'TERRITORY_ADMINISTRATOR', scopeType: 'TERRITORY', scopeId: 't' }],
  children: [],
} as unknown as Me;

const version: CharterVersion = {
  id: 'one',
  schoolId: null,
  schoolName: null,
  version: 1,
  startsOn: '2026-09-01',
  sentences: [{ icon: 'EAR', text: 'J’écoute les autres.' }],
  adultText: 'Chacun est poli.',
  writtenAt: '2026-08-30T08:00:00Z',
  standing: 'IN_FORCE',
  reader: null,
  acceptedAt: null,
  before: null,
  acceptances: 12,
  ofChildren: 5,
  withdrawable: false,
};

beforeAll(() => speak('fr', 'app/ui', 'app/format', 'core/charter'));

function show(versions: CharterVersion[]) {
  const calls = serve(({ method }) => (method === 'GET' ? json(versions) : json(version, 201)));
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter initialEntries={['/chartes/nouvelle']}>
        <SessionContext value={{ me, spaces: ['town'], space: 'town', enter: () => undefined }}>
          <WriteCharterScreen />
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return calls;
}

const send = () => userEvent.click(screen.getByRole('button', { name: 'Publier cette version' }));

it('offers words to begin with', async () => {
  show([]);

  expect(await screen.findByText(/Voici un texte de départ/)).toBeVisible();
  expect(screen.getByLabelText('Phrase 6')).toHaveValue(
    'Si quelque chose me gêne ou me fait peur, je le dis à un adulte.',
  );
});

it('begins with the last version, and sends what is written', async () => {
  const calls = show([version]);
  expect(await screen.findByLabelText('Phrase 1')).toHaveValue('J’écoute les autres.');

  await userEvent.click(screen.getByRole('button', { name: 'Ajouter une phrase' }));
  expect(screen.getByLabelText('Phrase 2')).toHaveFocus();
  await send();
  expect(screen.getByText('Écrivez la phrase ou retirez-la.')).toBeVisible();
  expect(calls.some(({ method }) => method === 'POST')).toBe(false);

  await userEvent.type(screen.getByLabelText('Phrase 2'), 'Je demande de l’aide.');
  await userEvent.selectOptions(screen.getByLabelText('Image de la phrase 2'), 'Bouée');
  await userEvent.click(screen.getByRole('button', { name: 'Monter la phrase 2' }));
  await send();
  expect(await screen.findByRole('dialog')).toHaveTextContent('5 enfants qui ont promis seront interrogés');
  expect(calls.some(({ method }) => method === 'POST')).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'Publier' }));

  await expect
    .poll(() => calls.find(({ method }) => method === 'POST')?.body)
    .toMatchObject({
      schoolId: null,
      sentences: [
        { icon: 'HELP', text: 'Je demande de l’aide.' },
        { icon: 'EAR', text: 'J’écoute les autres.' },
      ],
      adultText: 'Chacun est poli.',
      startsOn: addDays(today(), 1),
    });
});
