import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { today } from '../../../app/format';
import { type Me, SessionContext, type Space } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import { MoveCard } from './MoveCard';

const lea = {
  id: 'lea',
  givenName: 'Léa',
  familyName: 'Benali',
  classId: 'ce1',
  className: 'CE1',
  schoolId: 'mace',
  schoolName: 'Jean-Macé',
};
const at = { classId: 'ce1', className: 'CE1', schoolId: 'mace', schoolName: 'Jean-Macé' };

let sent: ReturnType<typeof serve>;
beforeAll(() => speak('fr', 'app/ui', 'core/pupil', 'core/leavings'));
beforeEach(() => {
  sent = serve(({ method, path }) => {
    if (path.endsWith('/preview'))
      return json({
        from: at,
        to: { classId: 'far', className: 'CE1 B', schoolId: 'tilleuls', schoolName: 'Les Tilleuls' },
        firstDay: today(),
        ends: { bookings: 2, waiting: 0, patterns: 1 },
        events: 1,
        leavesOn: null,
      });
    if (method === 'POST') return json({ id: 'move', state: 'DONE', lost: [] }, 201);
    if (path === '/api/core/schools')
      return json([
        { id: 'mace', name: 'Jean-Macé' },
        { id: 'tilleuls', name: 'Les Tilleuls' },
      ]);
    return json([
      { id: 'ce1', name: 'CE1' },
      { id: 'far', name: 'CE1 B' },
    ]);
  });
});

const town = (off: string[] = []) => ({ territory: { modulesOff: off } }) as unknown as Me;

const show = (space: Space, me = town()) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SessionContext value={{ me, spaces: [space], space, enter: () => undefined }}>
        <MoveCard child={lea} />
      </SessionContext>
    </QueryClientProvider>,
  );

it('says that a pupil has left by that day', async () => {
  serve(({ path }) =>
    path.endsWith('/preview')
      ? json(
          {
            type: 'urn:ent:problem:core:invalid',
            status: 400,
            errors: [{ field: 'firstDay', code: 'after-leaving' }],
          },
          400,
        )
      : json(
          path === '/api/core/schools' ? [{ id: 'mace', name: 'Jean-Macé' }] : [{ id: 'ce2', name: 'CE2' }],
        ),
  );
  show('head');
  await screen.findByRole('option', { name: 'CE2' });
  await userEvent.selectOptions(screen.getByLabelText('Nouvelle classe'), 'CE2');
  await userEvent.click(screen.getByRole('button', { name: 'Voir ce que cela change' }));

  expect(await screen.findByText(/L’élève a quitté l’école ce jour-là/)).toBeVisible();
});

it('says what ends at the former school before a pupil moves', async () => {
  show('town');
  await userEvent.selectOptions(await screen.findByLabelText('École'), 'Les Tilleuls');
  await screen.findByRole('option', { name: 'CE1 B' });
  await userEvent.selectOptions(screen.getByLabelText('Nouvelle classe'), 'CE1 B');
  await userEvent.click(screen.getByRole('button', { name: 'Voir ce que cela change' }));

  const sheet = await screen.findByRole('dialog');
  expect(await within(sheet).findByText(/2 réservations, 1 semaine type/)).toBeVisible();
  expect(within(sheet).getByText(/^La réponse de la famille à un événement ne compte plus/)).toBeVisible();
  expect(sent.filter(({ path }) => path.endsWith('/moves'))).toHaveLength(0);

  await userEvent.click(within(sheet).getByRole('button', { name: 'Changer de classe' }));
  expect(sent.filter(({ path }) => path.endsWith('/moves'))).toHaveLength(1);
});

it('offers a head the classes of the school alone', async () => {
  show('head');

  expect(await screen.findByRole('option', { name: 'CE1 B' })).toBeInTheDocument();
  expect(screen.queryByLabelText('École')).toBeNull();
  expect(screen.queryByRole('option', { name: 'CE1' })).toBeNull();
});
