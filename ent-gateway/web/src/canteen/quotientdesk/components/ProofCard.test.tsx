import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { speak } from '../../../app/testing';
import type { WaitingProof } from '../api';
import { ProofCard } from './ProofCard';

const proof: WaitingProof = {
  id: 'p1',
  householdName: 'Foyer Morel',
  adults: ['Inès Morel'],
  children: ['Léa Morel'],
  kind: 'CAF',
  sentAt: '2026-11-24T09:00:00Z',
  files: [],
  countsFrom: '2026-11-24',
  own: false,
};

beforeAll(() => speak('fr', 'app/ui', 'canteen/quotientdesk'));

const show = (shown: WaitingProof) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ProofCard proof={shown} />
    </QueryClientProvider>,
  );

it('leaves the paper of the agent’s own household to a colleague', () => {
  show({ ...proof, own: true });

  expect(screen.getByText(/un collègue doit s’en charger/)).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

it('lets the agent decide on any other', async () => {
  show(proof);

  expect(screen.getByRole('button', { name: 'Enregistrer ce quotient' })).toBeEnabled();
  expect(await screen.findByText(/Au plus tôt le 24 novembre 2026/)).toBeVisible();
});
