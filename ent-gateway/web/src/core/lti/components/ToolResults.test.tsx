import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import type { ClassResults } from '../api';
import { ToolResults } from './ToolResults';

const results: ClassResults = {
  items: [
    { id: 'i1', label: 'Parts', max: 20 },
    { id: 'i2', label: 'Défi', max: 60 },
  ],
  pupils: [
    {
      id: 'lea',
      givenName: 'Léa',
      familyName: 'Benali',
      scores: [
        {
          itemId: 'i1',
          result: 15,
          remark: 'Belle coupe',
          activity: 'COMPLETED',
          grading: 'FULLY_GRADED',
          at: '2026-11-24T09:00:00Z',
        },
      ],
    },
  ],
  shut: false,
};

function sheet(first: ClassResults) {
  let shown = first;
  const calls = serve(({ method }) => {
    if (method === 'GET') return json(shown, 200);
    shown = { ...first, pupils: first.pupils.map((pupil) => ({ ...pupil, scores: [] })) };
    return new Response(null, { status: 204 });
  });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ToolResults classId="c1" resourceId="r1" />
    </QueryClientProvider>,
  );
  return calls;
}

beforeAll(() => speak('fr', 'app/ui', 'core/lti'));

it('takes away what is there once that is confirmed', async () => {
  const calls = sheet(results);
  await userEvent.click(
    await screen.findByRole('button', { name: /^Retirer les résultats de «\u00a0Parts/ }),
  );
  expect(screen.queryByRole('button', { name: /Défi/ })).toBeNull();
  expect(calls.some(({ method }) => method === 'DELETE')).toBe(false);
  expect(screen.getByRole('dialog')).toHaveTextContent('aussi pour les familles');

  await userEvent.click(screen.getByRole('button', { name: 'Retirer les résultats' }));

  expect(await screen.findAllByText('Rien encore')).toHaveLength(2);
  expect(screen.queryByText('Belle coupe')).toBeNull();
  expect(calls.find(({ method }) => method === 'DELETE')?.path).toBe(
    '/api/core/classes/c1/resources/r1/results/i1',
  );
});

it('says that families see nothing more of a tool that is shut', async () => {
  sheet({ ...results, shut: true });
  expect(await screen.findByText(/Cet outil est fermé/)).toBeVisible();
  expect(screen.getByText('Belle coupe')).toBeVisible();
});
