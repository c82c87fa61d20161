import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { type Call, json, serve, speak } from '../../../app/testing';
import { NameForm } from './NameForm';

beforeAll(() => speak('fr', 'app/ui', 'core/resources'));

const place = { spaceId: 'space', folderId: null };

function form(answer: (call: Call) => Response) {
  const calls = serve(answer);
  const onDone = vi.fn();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <NameForm place={place} onDone={onDone} />
    </QueryClientProvider>,
  );
  return { calls, onDone };
}

const taken = () =>
  json({ type: 'urn:ent:problem:core:item-name-taken', status: 409, offered: 'Leçons (2)' }, 409);

it('offers a name that is free where the wanted one is taken, and keeps what was typed', async () => {
  let tries = 0;
  const { calls, onDone } = form(() => (tries++ === 0 ? taken() : json({ id: 'folder' }, 201)));

  await userEvent.type(screen.getByLabelText('Nom'), 'Leçons');
  await userEvent.click(screen.getByRole('button', { name: 'Créer le dossier' }));

  expect(await screen.findByText('Ce nom est déjà pris dans ce dossier.')).toBeVisible();
  expect(screen.getByLabelText('Nom')).toHaveValue('Leçons');
  await userEvent.click(screen.getByRole('button', { name: /Leçons \(2\)/ }));
  await vi.waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(calls.at(-1)?.body).toMatchObject({ kind: 'FOLDER', name: 'Leçons (2)', parentId: null });
});

it('asks for a name before anything is sent', async () => {
  const { calls } = form(() => json({}, 201));

  await userEvent.click(screen.getByRole('button', { name: 'Créer le dossier' }));

  expect(screen.getByText('Écrivez un nom.')).toBeVisible();
  expect(calls).toEqual([]);
});
