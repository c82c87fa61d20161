import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import { ApplyCard } from './ApplyCard';
import { ClassesCard } from './ClassesCard';
import { OnwardCard } from './OnwardCard';
import { PupilsCard } from './PupilsCard';
import { move, plan, plannedClass, schools, summary } from './testing';

beforeAll(() => speak('fr', 'app/ui', 'core/years'));

function show(card: ReactElement) {
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      {card}
    </QueryClientProvider>,
  );
}

it('says who is in a class of two levels, and how even the classes are', () => {
  show(
    <ClassesCard
      change={plan({
        classes: [
          plannedClass(),
          plannedClass({
            id: 'mixed',
            name: 'CE1-CE2',
            levels: ['CE1', 'CE2'],
            pupils: 26,
            pupilsByLevel: [
              { level: 'CE2', pupils: 11 },
              { level: 'CE1', pupils: 15 },
            ],
          }),
        ],
      })}
    />,
  );

  expect(screen.getByText('(15 CE1, 11 CE2)')).toBeVisible();
  expect(screen.getByText(/En moyenne 23 élèves par classe.*CP \(20\).*CE1-CE2 \(26\)/)).toBeVisible();
});

it('asks where the oldest of a nursery school go', async () => {
  const calls = serve(({ path }) =>
    path === '/api/core/schools' ? json(schools) : new Response(null, { status: 204 }),
  );
  show(<OnwardCard change={plan({ onward: { way: 'ASKED', schoolId: null } })} />);

  await userEvent.selectOptions(await screen.findByRole('combobox'), 'Jules-Ferry');

  await expect.poll(() => calls.find(({ method }) => method === 'PUT')?.body).toEqual({ schoolId: 'ferry' });
});

it('asks nothing of an elementary school', async () => {
  const calls = serve(() => json(schools));
  show(<OnwardCard change={plan({ summary: summary({ schoolId: 'ferry' }) })} />);

  await expect.poll(() => calls.length).toBe(1);
  expect(screen.queryByRole('combobox')).toBeNull();
});

it('names the school of pupils who come, and lets their class alone be chosen', async () => {
  const coming = move({
    fromSchoolId: 'tilleuls',
    fromClassId: 'ours',
    fromClassName: 'Les Ours',
    step: 'PASSES_ON',
    nextSchoolId: 'own',
    pupils: 1,
  });
  const calls = serve(({ path, method }) => {
    if (path === '/api/core/schools')
      return json([...schools, { id: 'tilleuls', name: 'Le Parc', level: 'NURSERY' }]);
    if (method === 'PUT') return new Response(null, { status: 204 });
    return json({
      more: false,
      pupils: [
        {
          id: 'zoe',
          givenName: 'Zoé',
          familyName: 'Petit',
          level: 'GS',
          decision: '',
          step: 'PASSES_ON',
          origin: 'LEVEL',
          oddity: null,
          nextLevel: 'CP',
          classId: 'cp',
          nextSchoolId: 'own',
          outcome: null,
        },
      ],
    });
  });
  show(
    <PupilsCard
      change={plan({ moves: [coming], classes: [plannedClass(), plannedClass({ id: 'cpb', name: 'CP B' })] })}
    />,
  );

  await userEvent.click(await screen.findByRole('button', { name: 'Voir les élèves de Les Ours, Le Parc' }));
  const choice = await screen.findByRole('combobox', { name: 'Zoé Petit' });
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['→ CP', '→ CP B']);
  await userEvent.selectOptions(choice, '→ CP B');

  await expect
    .poll(() => calls.find(({ method }) => method === 'PUT')?.body)
    .toEqual({ step: 'PASSES_ON', classId: 'cpb', schoolId: null });
});

it('is not confirmed as long as another school has no class for a pupil', () => {
  show(
    <ApplyCard
      change={plan({
        moves: [move({ step: 'PASSES_ON', nextSchoolId: 'ferry', classId: null, placed: false, pupils: 3 })],
      })}
    />,
  );

  expect(
    screen.getByText(/3 élèves vont dans une école qui n’a pas encore de classe pour eux/),
  ).toBeVisible();
  expect(screen.getByRole('button', { name: /^Valider/ })).toBeDisabled();
  expect(screen.getByText('3 élèves vont dans une autre école de la ville.')).toBeVisible();
});

it('says why another school waits', async () => {
  serve(() => json({ type: 'urn:ent:problem:core:next-school-waits', schools: ['ferry'] }, 409));
  show(<ApplyCard change={plan()} />);

  await userEvent.click(screen.getByRole('button', { name: /^Valider/ }));

  expect(await screen.findByText(/doit d’abord valider son propre passage/)).toBeVisible();
});
