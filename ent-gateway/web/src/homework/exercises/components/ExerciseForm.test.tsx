import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it, vi } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import { newQuestion } from '../questions';
import { ExerciseForm } from './ExerciseForm';

function show() {
  const calls = serve(() => json({ id: 'x', title: 'Animaux' }, 201));
  const onKept = vi.fn();
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { mutations: { retry: false } } })}>
      <MemoryRouter>
        <ExerciseForm start={{ title: '', questions: [newQuestion('CHOICE')] }} onKept={onKept} />
        <Toasts />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return { calls, onKept };
}

const save = () => userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));

beforeAll(() => speak('fr', 'app/ui', 'homework/exercises'));

it('keeps a question with the answers that are written', async () => {
  const { calls, onKept } = show();
  await userEvent.type(screen.getByLabelText('Titre'), 'Animaux');
  await userEvent.type(screen.getByLabelText('Consigne'), 'Lequel vole');
  await userEvent.type(screen.getByLabelText('Réponse 1'), 'le merle');
  await userEvent.type(screen.getByLabelText('Réponse 2'), 'le chat');
  expect(screen.getByLabelText('Réponse 3')).toHaveValue('');
  await save();

  await vi.waitFor(() => expect(onKept).toHaveBeenCalled());
  expect(calls[0]?.body).toEqual({
    title: 'Animaux',
    questions: [
      {
        kind: 'CHOICE',
        prompt: 'Lequel vole',
        options: [
          { text: 'le merle', correct: true },
          { text: 'le chat', correct: false },
        ],
      },
    ],
  });
});

it('says below each question what is missing', async () => {
  const { calls } = show();
  await save();

  expect(screen.getByText('Écrivez un titre.')).toBeVisible();
  expect(screen.getByText('Écrivez la consigne.')).toBeVisible();
  expect(calls).toHaveLength(0);
});

it('takes a removed question back', async () => {
  show();
  await userEvent.click(screen.getByRole('button', { name: 'Calcul mental' }));
  expect(within(screen.getByRole('list', { name: 'Questions' })).getAllByRole('listitem')).toHaveLength(2);
  await userEvent.click(screen.getByRole('button', { name: 'Retirer la question 1' }));
  expect(screen.getByLabelText('Combien de calculs')).toBeVisible();
  expect(screen.queryByLabelText('Réponse 1')).not.toBeInTheDocument();

  await userEvent.click(screen.getByRole('button', { name: 'Annuler' }));

  expect(screen.getByLabelText('Réponse 1')).toBeVisible();
});
