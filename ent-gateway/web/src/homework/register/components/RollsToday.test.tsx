import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import type { School } from '../../../core/school';
import { RollsToday } from './RollsToday';

beforeAll(() => speak('fr', 'app/ui', 'homework/register'));

const half = { half: 'MORNING', closedAt: '2026-12-01T08:00:00Z', pupils: 21, absent: 3, unexplained: 2 };

function show(answer: object) {
  const calls = serve(() =>
    json({ schoolId: 's', date: '2026-12-01', called: ['MORNING'], toFollowUp: 0, ...answer }),
  );
  render(
    <MemoryRouter>
      <QueryClientProvider client={new QueryClient()}>
        <RollsToday school={{ id: 's', name: 'Jean-Macé' } as School} several={false} />
      </QueryClientProvider>
    </MemoryRouter>,
  );
  return calls;
}

it('tells which roll is missing, and leads to each', async () => {
  show({
    classes: [
      { classId: 'a', name: 'CE1', halves: [half] },
      {
        classId: 'b',
        name: 'CM2',
        halves: [{ ...half, closedAt: null, pupils: 0, absent: 0, unexplained: 0 }],
      },
    ],
    toFollowUp: 2,
  });

  expect(await screen.findByText('1 classe n’a pas fini l’appel.')).toBeVisible();
  expect(screen.getByRole('link', { name: /Matin.*3 absents.*2 sans motif/ })).toHaveAttribute(
    'href',
    '/appel?classe=a&jour=2026-12-01&demi=MORNING',
  );
  expect(screen.getByRole('link', { name: /Pas encore/ })).toBeVisible();
  expect(screen.getByText(/2 élèves ont au moins quatre demi-journées/)).toBeVisible();
});

it('says nothing before anything is called', async () => {
  const calls = show({ called: [], classes: [] });

  await waitFor(() => expect(calls).toHaveLength(1));
  expect(screen.queryByRole('region')).toBeNull();
});
