import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import type { DiaryEntry } from '../../diary';
import { EntryActions } from './EntryActions';

const entry = { id: 'e1', classId: 'ce1', subject: 'Lecture' } as DiaryEntry;

function show(answer: (method: string) => Response) {
  serve(({ method }) => answer(method));
  const client = new QueryClient({ defaultOptions: { mutations: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <EntryActions entry={entry} onEdit={() => undefined} />
      <Toasts />
    </QueryClientProvider>,
  );
}
const offline = () => {
  throw new TypeError('Failed to fetch');
};
const remove = () => userEvent.click(screen.getByRole('button', { name: /Supprimer/ }));

beforeAll(() => speak('fr', 'app/ui', 'homework/day'));

it.each([
  ['without network', offline, 'Le réseau ne répond pas. « Lecture » n’est pas supprimé : réessayez.'],
  [
    'when the service refuses',
    () => json({ type: 'urn:ent:problem:core:unexpected', status: 500 }, 500),
    'Le service rencontre un problème. « Lecture » n’est pas supprimé : réessayez dans un instant.',
  ],
])('says that nothing was deleted %s', async (_, answer, sentence) => {
  show(answer);

  await remove();

  expect(await screen.findByText(sentence)).toBeVisible();
});

it('says that nothing was put back', async () => {
  show((method) => (method === 'DELETE' ? new Response(null, { status: 204 }) : offline()));
  await remove();

  await userEvent.click(await screen.findByRole('button', { name: 'Annuler' }));

  expect(await screen.findByText('Le réseau ne répond pas. « Lecture » n’est pas rétabli.')).toBeVisible();
});
