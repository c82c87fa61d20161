import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import { article } from '../testArticle';
import type { useBlogClass } from '../useBlogClass';
import { PlaceChoice } from './PlaceChoice';

const of = {
  classes: [{ id: 'ce1', name: 'CE1', schoolId: 'mace', children: [] }],
  chosen: 'ce1',
  schools: ['mace'],
  schoolNames: new Map(),
} as unknown as ReturnType<typeof useBlogClass>;

const show = (waits: boolean) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <PlaceChoice of={of} waits={waits} />
    </QueryClientProvider>,
  );

beforeAll(() => speak('fr', 'app/ui', 'messaging/blog'));

it('says beside the journal how many articles wait to be read there', async () => {
  const calls = serve(() => json([article('a', 'SUBMITTED'), article('b', 'SUBMITTED')]));
  show(true);

  expect(await screen.findByRole('radio', { name: 'Journal de l’école, 2 à relire' })).toBeVisible();
  expect(calls.map(({ query }) => query.toString())).toEqual(['schoolId=mace&state=SUBMITTED']);
});

it('asks nothing for those who read', () => {
  const calls = serve(() => json([]));
  show(false);

  expect(screen.getByRole('radio', { name: 'Journal de l’école' })).toBeVisible();
  expect(calls).toEqual([]);
});
