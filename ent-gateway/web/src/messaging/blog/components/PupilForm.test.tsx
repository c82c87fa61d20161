import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { type Me, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import type { Article } from '../api';
import { article } from '../testArticle';
import { PupilForm } from './PupilForm';

const draft = article('a1', 'DRAFT', { standing: 'AUTHOR', title: 'Notre cabane' });

function show(answer: () => Response, { who = 'rose', of }: { who?: string; of?: Article } = {}) {
  const calls = serve(answer);
  const me = { person: { id: who, givenName: 'Rose', familyName: 'Colin' } } as unknown as Me;
  const client = new QueryClient({ defaultOptions: { mutations: { retry: false } } });
  const shown = render(
    <QueryClientProvider client={client}>
      <MemoryRouter>
        <SessionContext value={{ me, spaces: ['pupil'], space: 'pupil', enter: () => undefined }}>
          <PupilForm place={{ classId: 'ce1', schoolId: '' }} article={of} />
        </SessionContext>
      </MemoryRouter>
      <Toasts />
    </QueryClientProvider>,
  );
  return { calls, shown };
}

beforeAll(() => speak('fr', 'app/ui', 'messaging/blog'));
afterEach(() => sessionStorage.clear());

it('keeps what is written by itself, also before it has a title', async () => {
  const { calls } = show(() => json(draft, 201));
  await userEvent.type(screen.getByLabelText('Texte'), 'On a ramassé des branches.');
  expect(calls).toHaveLength(0);

  expect(await screen.findByText(/^Gardé tout seul/)).toBeVisible();
  expect(calls.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /api/messaging/articles']);
  expect(calls[0]?.body).toMatchObject({ classId: 'ce1', title: 'Sans titre', fileIds: [] });

  await userEvent.type(screen.getByLabelText('Titre'), 'Notre cabane');

  await waitFor(() => expect(calls.at(-1)?.body).toMatchObject({ title: 'Notre cabane' }));
  expect(calls.filter(({ method }) => method === 'POST')).toHaveLength(1);
}, 20_000);

it('says that it isn’t kept yet, and has every word after a reload', async () => {
  const { shown } = show(() => json({ type: 'urn:ent:problem:core:unexpected', status: 500 }, 500));
  await userEvent.type(screen.getByLabelText('Titre'), 'Notre cabane');
  expect(await screen.findByText(/Pas encore gardé/)).toBeVisible();
  shown.unmount();

  const { calls } = show(() => json(draft, 201));

  expect(screen.getByLabelText('Titre')).toHaveValue('Notre cabane');
  await waitFor(() => expect(calls).toHaveLength(1));
}, 20_000);

it('sends nothing without a title, and leads to it', async () => {
  const { calls } = show(() => json(draft, 201));

  await userEvent.click(screen.getByRole('button', { name: 'Envoyer à relire' }));

  expect(screen.getByText('Écris un titre.')).toBeVisible();
  expect(screen.getByLabelText('Titre')).toHaveFocus();
  expect(calls).toHaveLength(0);
});

it('shows nobody else’s words on the tablet that children share', async () => {
  const { shown } = show(() => json(draft, 201));
  await userEvent.type(screen.getByLabelText('Texte'), 'Mon secret');
  shown.unmount();

  show(() => json(draft, 201), { who: 'malo' });

  expect(screen.getByLabelText('Texte')).toHaveValue('');
});

it('asks whose words count once a teacher wrote meanwhile', async () => {
  const before = article('a1', 'DRAFT', { standing: 'AUTHOR', title: 'Notre cabane', version: 3 });
  const { shown } = show(() => json(before), { of: before });
  await userEvent.type(screen.getByLabelText('Texte'), 'Mes mots');
  shown.unmount();
  const conflict = { type: 'urn:ent:problem:messaging:article-changed', status: 409, version: 4 };
  const answers = [() => json(conflict, 409), () => json({ ...before, version: 5, text: 'Mes mots' })];

  const { calls } = show(() => answers.shift()?.() ?? json(before), {
    of: { ...before, version: 4, text: 'Corrigé' },
  });

  await userEvent.click(await screen.findByRole('button', { name: 'Garder mon texte' }));
  await waitFor(() => expect(calls).toHaveLength(2));
  expect(calls.map(({ body }) => (body as { version: number }).version)).toEqual([3, 4]);
}, 20_000);
