import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { serve, speak } from '../../../app/testing';
import type { PlannedPupil } from '../api';
import { SeveralPupils } from './SeveralPupils';
import { plan, plannedClass } from './testing';

beforeAll(() => speak('fr', 'app/ui', 'core/years'));

const pupil = (id: string, level: string) =>
  ({ id, givenName: id, familyName: 'Benali', level, step: 'UP' }) as PlannedPupil;

it('sends those who are ticked to one class, each by the step that leads there', async () => {
  const sent = serve(() => new Response(null, { status: 204 }));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SeveralPupils
        change={plan({ classes: [plannedClass({ id: 'cp', name: 'CP B', levels: ['CP'] })] })}
        pupils={[pupil('Léa', 'GS'), pupil('Tom', 'CP'), pupil('Zoé', 'GS')]}
        coming={false}
      />
    </QueryClientProvider>,
  );
  await userEvent.click(screen.getByText('Placer plusieurs élèves à la fois'));
  await userEvent.click(screen.getByLabelText('Léa Benali'));
  await userEvent.click(screen.getByLabelText('Tom Benali'));
  await userEvent.selectOptions(screen.getByLabelText('Dans quelle classe ?'), 'CP B');

  await userEvent.click(screen.getByRole('button', { name: 'Placer 2 élèves' }));

  await expect.poll(() => sent.length).toBe(2);
  expect(sent.map(({ path, body }) => [path.split('/').at(-1), body])).toEqual([
    [encodeURIComponent('Léa'), { step: 'UP', classId: 'cp', schoolId: null }],
    ['Tom', { step: 'STAYS', classId: 'cp', schoolId: null }],
  ]);
});
