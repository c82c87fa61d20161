import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { type Call, json, serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import type { ProposedChange } from '../api';
import { AgendaForm } from './AgendaForm';

const change = (facts: Partial<ProposedChange>): ProposedChange => ({
  date: '2026-12-01',
  kind: 'EVENT',
  from: '09:00:00',
  to: '11:30:00',
  title: 'Musée',
  note: null,
  taken: false,
  repeats: false,
  ...facts,
});

function show(answer: (call: Call) => Response) {
  const calls = serve(answer);
  const done = vi.fn();
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { mutations: { retry: false } } })}>
      <AgendaForm classId="ce1" onDone={done} />
      <Toasts />
    </QueryClientProvider>,
  );
  return { calls, done };
}

/** The browser of tests has files without a text. */
const give = (text: string) =>
  userEvent.upload(
    screen.getByLabelText('Fichier d’agenda (.ics)'),
    Object.assign(new File([text], 'musee.ics', { type: 'text/calendar' }), {
      text: () => Promise.resolve(text),
    }),
  );

beforeAll(() => speak('fr', 'app/ui', 'homework/timetable'));

it('keeps what is chosen of a calendar', async () => {
  const { calls, done } = show(({ path, body }) =>
    path.endsWith('/preview')
      ? json({
          changes: [
            change({}),
            change({ date: '2026-12-03', title: 'Photo', repeats: true }),
            change({ date: '2026-12-04', title: 'Chorale', taken: true }),
          ],
          leftOut: 2,
        })
      : json({ id: 'x', ...(body as object) }, 201),
  );

  await give('BEGIN:VCALENDAR');
  expect(await screen.findByRole('group', { name: /^Quels jours reprendre/ })).toBeVisible();
  expect(
    screen.getByText('2 événements ne sont pas proposés : passés, hors de l’école ou illisibles.'),
  ).toBeVisible();
  expect(screen.getByText(/Chorale.*occupe déjà cette heure$/)).toBeVisible();
  await userEvent.click(screen.getByRole('checkbox', { name: /Photo, revient/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Ajouter un jour' }));

  await vi.waitFor(() => expect(done).toHaveBeenCalled());
  expect(calls.filter(({ path }) => path.endsWith('/exceptions')).map(({ body }) => body)).toEqual([
    {
      date: '2026-12-01',
      kind: 'EVENT',
      from: '09:00:00',
      to: '11:30:00',
      title: 'Musée',
      note: null,
    },
  ]);
});

it('says that a file is no calendar', async () => {
  show(() => json({ type: 'urn:ent:problem:invalid', errors: [{ field: 'ics', code: 'malformed' }] }, 400));

  await give('Bonjour');

  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Ce fichier n’est pas un agenda entier, ou il est trop long.',
  );
});

it('passes over what is refused, names it, and takes what was added out of the list', async () => {
  const { calls, done } = show(({ path, body }) => {
    if (path.endsWith('/preview'))
      return json({
        changes: [
          change({}),
          change({ date: '2026-12-03', title: 'Photo' }),
          change({ date: '2026-12-04', title: 'Chorale' }),
        ],
        leftOut: 0,
      });
    return (body as ProposedChange).title === 'Photo'
      ? json({ type: 'urn:ent:problem:homework:day-taken', status: 409 }, 409)
      : json({ id: 'x', ...(body as object) }, 201);
  });

  await give('BEGIN:VCALENDAR');
  await userEvent.click(await screen.findByRole('button', { name: 'Ajouter 3 jours' }));

  expect(await screen.findByText(/^2 jours ajoutés\..*Photo\.$/)).toBeVisible();
  expect(calls.filter(({ path }) => path.endsWith('/exceptions'))).toHaveLength(3);
  expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  expect(done).not.toHaveBeenCalled();
});

it('chooses one of two that meet, and says so', async () => {
  show(() =>
    json({
      changes: [change({ title: 'Sans cartable' }), change({ from: '11:00:00', to: '12:00:00' })],
      leftOut: 0,
    }),
  );

  await give('BEGIN:VCALENDAR');

  expect(await screen.findByRole('checkbox', { name: /Sans cartable/ })).toBeChecked();
  expect(screen.getByRole('checkbox', { name: /Musée, à la même heure qu’un autre/ })).not.toBeChecked();
});
