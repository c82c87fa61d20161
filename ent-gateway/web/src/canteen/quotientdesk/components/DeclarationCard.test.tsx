import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { serve, speak } from '../../../app/testing';
import type { WaitingDeclaration } from '../api';
import { DeclarationCard } from './DeclarationCard';

const declaration: WaitingDeclaration = {
  id: 'd1',
  householdName: 'Foyer Morel',
  adults: ['Inès Morel'],
  children: ['Léa Morel'],
  income: {
    amountCents: 1_200_000,
    taxParts: 2,
    persons: null,
    valueCents: 50_000,
    month: '2026-11',
    validFrom: '2026-11-24',
    validTo: '2099-08-31',
  },
  declaredAt: '2026-11-24T09:00:00Z',
  counts: false,
  noticeAskedAt: null,
  proofId: null,
  own: false,
};

beforeAll(() => speak('fr', 'app/ui', 'canteen/quotientdesk'));

const open = (shown: WaitingDeclaration) => {
  const calls = serve(() => new Response(null, { status: 204 }));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <DeclarationCard declaration={shown} />
    </QueryClientProvider>,
  );
  return calls;
};

it('says what was declared, and that no notice is there', () => {
  open(declaration);

  expect(screen.getByText(/^Estimation : 500/)).toBeVisible();
  expect(screen.getByText('Aucun avis d’impôt reçu.')).toBeVisible();
});

it('leads to the paper that was sent', () => {
  open({ ...declaration, proofId: 'p1' });

  expect(screen.getByRole('link', { name: 'Voir le justificatif envoyé' })).toHaveAttribute(
    'href',
    '#proof-p1',
  );
});

it('asks for the notice', async () => {
  const calls = open(declaration);

  await userEvent.click(screen.getByRole('button', { name: 'Demander l’avis d’impôt' }));

  expect(calls.map(({ method, path }) => `${method} ${path}`)).toContain(
    'POST /api/canteen/declaration-desk/d1/ask',
  );
});

it('accepts from the day of the declaration what the notice says', async () => {
  const calls = open(declaration);
  await userEvent.click(screen.getByRole('radio', { name: 'Accepter' }));

  await userEvent.click(screen.getByRole('button', { name: /^J’ai vu l’avis/ }));

  expect(calls.map(({ path }) => path)).toContain('/api/canteen/declaration-desk/d1/accept');
});

it('leaves that of the agent’s own household to a colleague', () => {
  open({ ...declaration, own: true });

  expect(screen.getByText(/un collègue doit s’en charger/)).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});
