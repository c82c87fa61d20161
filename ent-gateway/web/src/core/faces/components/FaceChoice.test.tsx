import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { type Session, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import { FaceChoice } from './FaceChoice';

beforeAll(() => speak('fr', 'app/ui', 'core/faces'));

function show(space: Session['space'], answer: () => Response = () => json([])) {
  const calls = serve(answer);
  const onSay = vi.fn();
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <SessionContext value={{ space, me: { person: { id: 'me' }, classes: [] } } as unknown as Session}>
        <FaceChoice
          legend="Qui est sur cette image ?"
          place={{ classId: null, schoolId: space === 'town' ? '' : 'mace' }}
          named={[]}
          faces={undefined}
          onSay={onSay}
        />
      </SessionContext>
    </QueryClientProvider>,
  );
  return { calls, onSay };
}

it('lets a town agent, who knows no pupil, say after a look that nobody is on it', async () => {
  const { calls, onSay } = show('town');

  expect(screen.getByText('Un enseignant ou la direction dit quels élèves y figurent.')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
  await userEvent.click(screen.getByRole('checkbox', { name: /^J’ai bien regardé/ }));

  expect(onSay).toHaveBeenCalledWith([]);
  expect(calls).toHaveLength(0);
});

it('says when pupils could not be looked for', async () => {
  show('teacher', () => json({ type: 'urn:ent:problem:core:unexpected', status: 500 }, 500));

  await userEvent.click(screen.getByText('Un élève d’une autre classe'));
  await userEvent.type(screen.getByLabelText('Son nom ou son prénom'), 'ben');

  expect(await screen.findByText(/^La recherche n’a pas fonctionné/)).toBeVisible();
});
