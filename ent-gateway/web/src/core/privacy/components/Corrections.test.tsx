import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { type Me, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import type { OwnCorrection, WaitingCorrection } from '../corrections';
import { CorrectionsCard } from './CorrectionsCard';
import { CorrectionsScreen } from './CorrectionsScreen';

const asked: OwnCorrection = {
  id: 'one',
  personId: 'sofia',
  datum: 'NAME',
  wanted: 'Il manque un accent.',
  state: 'SENT',
  sentAt: '2026-11-29T09:00:00Z',
  answer: '',
};
const waiting: WaitingCorrection = {
  id: 'one',
  person: { id: 'lea', givenName: 'Léa', familyName: 'Benali' },
  datum: 'BIRTH',
  wanted: 'Née le 5.',
  files: [],
  sentBy: 'Sofia Benali',
  sentAt: '2026-11-29T09:00:00Z',
  ofSchool: true,
  own: false,
};

beforeAll(() => speak('fr', 'app/ui', 'core/privacy'));

function show(screenOf: React.ReactNode, role: 'GUARDIAN' | 'TOWN_AGENT') {
  const me = {
    person: { id: 'sofia', givenName: 'Sofia' },
    roles: [{ role }],
    children: [],
  } as unknown as Me;
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter>
        <SessionContext value={{ me, spaces: ['family'], space: 'family', enter: () => undefined }}>
          {screenOf}
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

it('asks for a correction in words, and shows it waiting', async () => {
  let own: OwnCorrection[] = [];
  serve(({ method }) => {
    if (method !== 'POST') return json(own);
    own = [asked];
    return json(asked, 201);
  });
  show(<CorrectionsCard />, 'GUARDIAN');

  await userEvent.click(await screen.findByRole('button', { name: 'Demander une correction' }));
  await userEvent.click(screen.getByRole('button', { name: 'Envoyer la demande' }));
  expect(screen.getByText('Dites ce qui est faux, et ce qui serait juste.')).toBeVisible();
  await userEvent.type(screen.getByRole('textbox'), 'Il manque un accent.');
  await userEvent.click(screen.getByRole('button', { name: 'Envoyer la demande' }));

  expect(await screen.findByText(/en attente de réponse/)).toBeVisible();
});

it('loses no word when the same waits already', async () => {
  serve(({ method }) =>
    method === 'POST' ? json({ type: 'urn:ent:problem:core:correction-waits', status: 409 }, 409) : json([]),
  );
  show(<CorrectionsCard />, 'GUARDIAN');

  await userEvent.click(await screen.findByRole('button', { name: 'Demander une correction' }));
  await userEvent.type(screen.getByRole('textbox'), 'Il manque un accent.');
  await userEvent.click(screen.getByRole('button', { name: 'Envoyer la demande' }));

  expect(await screen.findByText('Vous attendez déjà une réponse sur cette donnée.')).toBeVisible();
  expect(screen.getByRole('textbox')).toHaveValue('Il manque un accent.');
});

it('tells the town hall that ONDE is to be corrected first, and answers', async () => {
  let corrections = [waiting];
  serve(({ method }) => {
    if (method !== 'POST') return json(corrections);
    corrections = [];
    return new Response(null, { status: 204 });
  });
  show(<CorrectionsScreen />, 'TOWN_AGENT');

  expect(await screen.findByText(/la direction corrige dans ONDE/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'C’est corrigé, Léa Benali' }));

  expect(await screen.findByText('Aucune demande n’attend')).toBeVisible();
});
