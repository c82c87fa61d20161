import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import { TrialScreen } from './TrialScreen';

const part = {
  question: 0,
  part: 0,
  kind: 'FILL',
  prompt: 'Il neige en …',
  lefts: [],
  options: [],
  several: false,
  rule: { caseCounts: false, accentsCount: false },
  sum: null,
};

beforeAll(() => speak('fr', 'app/ui', 'homework/exercises', 'homework/doing'));

it('lets a teacher do an exercise as a pupil does, counts the tries, and starts again', async () => {
  const calls = serve(({ method, body }) => {
    if (method === 'GET') return json({ id: 'x1', title: 'Les saisons', parts: [part] });
    const { text, tries } = body as { text: string; tries: number };
    const solved = text === 'hiver';
    return json({
      question: 0,
      part: 0,
      given: { text, picks: null },
      solved,
      tries,
      over: solved,
      solution: null,
    });
  });
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter initialEntries={['/exercices/x1/essai']}>
        <Routes>
          <Route path="exercices/:id/essai" element={<TrialScreen />} />
        </Routes>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  const answer = async (text: string) => {
    const field = screen.getByLabelText('Ta réponse');
    await userEvent.clear(field);
    await userEvent.type(field, `${text}{Enter}`);
  };
  await screen.findByText('Il neige en …');
  await answer('été');
  await screen.findByText(/^Pas encore/);
  await answer('hiver');
  await userEvent.click(await screen.findByRole('button', { name: 'Terminer' }));

  expect(await screen.findByRole('heading', { name: 'L’essai est fini' })).toBeVisible();
  expect(calls.filter(({ method }) => method === 'POST').map(({ body }) => body)).toMatchObject([
    { question: 0, part: 0, text: 'été', tries: 1 },
    { question: 0, part: 0, text: 'hiver', tries: 2 },
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'Recommencer' }));
  expect(screen.getByLabelText('Ta réponse')).toHaveValue('');
});
