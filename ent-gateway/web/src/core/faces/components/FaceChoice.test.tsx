import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { type Session, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import type { FacesPlace } from '../api';
import { FaceChoice } from './FaceChoice';

beforeAll(() => speak('fr', 'app/ui', 'core/faces'));

function show(
  space: Session['space'],
  answer: () => Response = () => json([]),
  place: Partial<FacesPlace> = {},
) {
  const calls = serve(answer);
  const onSay = vi.fn();
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <SessionContext value={{ space, me: { person: { id: 'me' }, classes: [] } } as unknown as Session}>
        <FaceChoice
          legend="Qui est sur cette image ?"
          place={{ classId: null, schoolId: space === 'town' ? '' : 'mace', ...place }}
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

const lea = { id: 'lea', givenName: 'Léa', familyName: 'Benali' };

it('lets an animator choose among the pupils of a group, and look for no others', async () => {
  const { calls, onSay } = show('service', undefined, { among: [lea] });

  await userEvent.click(screen.getByRole('button', { name: 'Léa B.' }));

  expect(onSay).toHaveBeenCalledWith(['lea']);
  expect(screen.queryByText('Un élève d’une autre classe')).toBeNull();
  expect(calls).toHaveLength(0);
});

it('looks for pupils in each of a teacher’s schools', async () => {
  const { calls } = show('teacher', undefined, { among: [lea], elsewhere: ['tilleuls'] });

  await userEvent.click(screen.getByText('Un élève d’une autre classe'));
  await userEvent.type(screen.getByLabelText('Son nom ou son prénom'), 'ben');

  await waitFor(() => expect(calls.map(({ query }) => query.get('schoolId'))).toEqual(['mace', 'tilleuls']));
});
