import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it, vi } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import type { Answered, Part, PupilExercise } from '../api';
import { exerciseQuery } from '../queries';
import { useJudging } from '../useJudging';
import { DoExercise } from './DoExercise';
import { DoneCard } from './DoneCard';

const part = (question: number, more: Partial<Part>): Part => ({
  question,
  part: 0,
  kind: 'CHOICE',
  prompt: 'Quel animal vole ?',
  lefts: [],
  options: ['le chat', 'le merle'],
  several: false,
  rule: null,
  sum: null,
  ...more,
});

const judged = (more: Partial<Answered>): Answered => ({
  question: 0,
  part: 0,
  given: { picks: [0], text: null },
  solved: false,
  tries: 1,
  over: false,
  solution: null,
  ...more,
});

function show(parts: Part[], answers: Answered[] = [], answer: Parameters<typeof serve>[0] = () => json({})) {
  const calls = serve(answer);
  const client = new QueryClient({ defaultOptions: { mutations: { retry: false } } });
  const exercise: PupilExercise = { entryId: 'e1', title: 'Animaux', subject: 'Sciences', parts, answers };
  client.setQueryData(exerciseQuery('e1', 'lea').queryKey, exercise);
  function Shown() {
    const { data = exercise } = useQuery({ ...exerciseQuery('e1', 'lea'), enabled: false });
    const judge = useJudging('e1', 'lea');
    return (
      <DoExercise exercise={data} judge={judge} end={<DoneCard exercise={data} back="/devoirs/a-faire" />} />
    );
  }
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter>
        <Shown />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return calls;
}

const check = () => userEvent.click(screen.getByRole('button', { name: 'Vérifier' }));

beforeAll(() => speak('fr', 'app/ui', 'homework/doing'));

it('says kindly what is wrong, and what is right', async () => {
  let tries = 0;
  const calls = show([part(0, {})], [], () =>
    json(
      ++tries === 1
        ? judged({})
        : judged({ solved: true, over: true, tries: 2, given: { picks: [1], text: null } }),
    ),
  );
  await check();
  expect(screen.getByText('Réponds d’abord, puis vérifie.')).toBeVisible();
  expect(calls).toHaveLength(0);

  await userEvent.click(screen.getByRole('radio', { name: 'le chat' }));
  await check();
  expect(await screen.findByText(/^Pas encore/)).toBeVisible();
  expect(calls[0]).toMatchObject({
    method: 'POST',
    path: '/api/homework/entries/e1/exercise/answers',
    body: { childId: 'lea', question: 0, part: 0, picks: [0], text: null },
  });

  await userEvent.click(screen.getByRole('radio', { name: 'le merle' }));
  await check();
  expect(await screen.findByText(/^Bravo/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Terminer' }));
  expect(screen.getByRole('heading', { name: /^C’est fini/ })).toHaveFocus();
});

it('links and orders from the keyboard, without dragging', async () => {
  const calls = show(
    [
      part(0, {
        kind: 'MATCH',
        prompt: 'Relie.',
        lefts: ['la vache', 'la brebis'],
        options: ['l’agneau', 'le veau'],
      }),
    ],
    [],
    () => json(judged({ solved: true, over: true, given: { picks: [1, 0], text: null } })),
  );
  screen.getByRole('button', { name: 'le veau' }).focus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('button', { name: 'la vache, relié à le veau' })).toBeVisible();
  screen.getByRole('button', { name: 'l’agneau' }).focus();
  await userEvent.keyboard('{Enter}');
  await check();

  expect(calls[0]).toMatchObject({ body: { picks: [1, 0] } });
});

it('goes on at the first question that isn’t over', () => {
  show(
    [
      part(0, {}),
      part(1, {
        kind: 'FILL',
        prompt: 'Le petit de l’ours ?',
        options: [],
        rule: { caseCounts: false, accentsCount: true },
      }),
    ],
    [judged({ solved: true, over: true })],
  );

  expect(screen.getByText('2 sur 2')).toBeVisible();
  expect(screen.getByLabelText('Ta réponse')).toHaveAccessibleDescription(
    'Les majuscules ne comptent pas. Les accents comptent.',
  );
});

it('loses nothing without network', async () => {
  show(
    [part(0, { kind: 'SUMS', prompt: '', options: [], sum: { written: '7 × 8', seconds: 60 } })],
    [],
    () => {
      throw new TypeError('Failed to fetch');
    },
  );
  await userEvent.type(screen.getByLabelText('Ta réponse'), '56');
  await check();

  expect(await screen.findByText(/^Le réseau ne répond pas/)).toBeVisible();
  expect(screen.getByLabelText('Ta réponse')).toHaveValue('56');
});

it('puts the clock away for whoever needs more time', async () => {
  show([part(0, { kind: 'SUMS', prompt: '', options: [], sum: { written: '7 × 8', seconds: 90 } })]);
  expect(screen.getByText('Encore 1 min 30 s')).toBeVisible();

  await userEvent.click(screen.getByRole('checkbox', { name: 'Sans chronomètre' }));

  expect(screen.queryByText(/^Encore/)).not.toBeInTheDocument();
});

it('says all that comes to a child who doesn’t read yet', async () => {
  const said = vi.fn();
  vi.stubGlobal('speechSynthesis', {
    cancel: vi.fn(),
    speak: ({ text }: { text: string }): void => void said(text),
  });
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      constructor(public text: string) {}
    },
  );
  show([part(0, {})], [], () =>
    json(judged({ solved: true, over: true, given: { picks: [1], text: null } })),
  );
  expect(said).not.toHaveBeenCalled();

  await userEvent.click(screen.getByRole('button', { name: 'Lire à voix haute' }));
  expect(said).toHaveBeenLastCalledWith('Quel animal vole ?. le chat, le merle');
  await userEvent.click(screen.getByRole('radio', { name: 'le merle' }));
  expect(said).toHaveBeenLastCalledWith('le merle');
  await check();
  await screen.findByText(/^Bravo/);
  expect(said).toHaveBeenLastCalledWith(expect.stringMatching(/^Bravo/));

  localStorage.clear();
  vi.unstubAllGlobals();
});
