import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it, vi } from 'vitest';
import { addDays, type Day, today, weekdayFrom } from '../../../app/format';
import type { ColouredChild } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import type { DayHalf } from '../api';
import { AbsenceForm } from './AbsenceForm';

const lea = { id: 'lea', givenName: 'Léa', colour: 'c1', schoolId: 's' } as ColouredChild;

beforeAll(() => speak('fr', 'app/ui', 'homework/absence'));

const onSent = vi.fn();
const open = async (answer: () => Response, child = lea, missed?: { day: Day; half: DayHalf }) => {
  const calls = serve(({ path }) => {
    if (path === '/api/core/closures') return json([]);
    return path.endsWith('/hours') ? json({}, 404) : answer();
  });
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter>
        <AbsenceForm child={child} day={missed?.day} half={missed?.half} books onSent={onSent} />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  await screen.findByRole('group', { name: 'Premier jour' });
  return () => calls.filter(({ method }) => method === 'POST');
};
const send = () => userEvent.click(screen.getByRole('button', { name: 'Signaler l’absence' }));

it('sends half a day with a reason of the register', async () => {
  const sent = await open(() => json({ id: 'a', beside: [] }, 201));

  await userEvent.click(screen.getByLabelText('Le matin'));
  await userEvent.selectOptions(screen.getByLabelText('Motif'), 'Réunion solennelle de famille');
  await send();

  const day = weekdayFrom(today());
  await waitFor(() =>
    expect(sent().map(({ body }) => body)).toEqual([
      { childId: 'lea', from: day, to: day, half: 'MORNING', reason: 'FAMILY_GATHERING', note: '' },
    ]),
  );
});

it('speaks of a child as one does', async () => {
  await open(() => json([]), { ...lea, givenName: 'Emma' });

  expect(screen.getByText(/^L’enseignant d’Emma le voit/)).toBeVisible();
});

it('answers the half that was missed, and no other', async () => {
  const day = weekdayFrom(today());
  const sent = await open(() => json({ id: 'a', beside: [] }, 201), lea, { day, half: 'MORNING' });

  await send();

  await waitFor(() =>
    expect(sent().map(({ body }) => body)).toEqual([
      expect.objectContaining({ from: day, to: day, half: 'MORNING' }),
    ]),
  );
});

it('speaks of a day that is over as of the past', async () => {
  const day = addDays(today(), -7);
  await open(() => json({ id: 'a', beside: [] }, 201), lea, { day, half: 'MORNING' });

  expect(screen.getByText('L’école lit le motif au registre d’appel.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Envoyer le motif' })).toBeVisible();
});

it('empties the form once it is sent, and says of what', async () => {
  await open(() => json({ id: 'a', beside: [] }, 201));

  await userEvent.type(screen.getByLabelText(/^Un mot pour l’école/), 'De la fièvre');
  await userEvent.click(screen.getByLabelText('Le matin'));
  await send();

  await waitFor(() => expect(onSent).toHaveBeenCalledWith('a'));
  expect(screen.getByLabelText(/^Un mot pour l’école/)).toHaveValue('');
  expect(screen.getByLabelText('Toute la journée')).toBeChecked();
});

it('says who has declared these days already, and that nothing more is cancelled', async () => {
  const same = {
    by: 'Yann Le Goff',
    at: '2026-12-01T08:00:00Z',
    from: '2026-12-03',
    to: '2026-12-04',
    half: '',
  };
  const type = 'urn:ent:problem:homework:absence-already-declared';
  await open(() => json({ type, status: 409, ...same }, 409));

  await userEvent.click(screen.getByLabelText('Annuler aussi les repas et la garderie de ces jours'));
  await send();

  const said = await screen.findByRole('alert');
  expect(said).toHaveTextContent(
    /Déjà signalée par Yann Le Goff, le mardi 1er décembre : Du jeudi 3 décembre au vendredi 4 décembre/,
  );
  expect(said).toHaveTextContent(/n’annule ni repas ni garderie/);
});

it('says that there is no school', async () => {
  await open(() => json({ type: 'urn:ent:problem:homework:absence-without-school', status: 409 }, 409));

  await send();

  expect(await screen.findByRole('alert')).toHaveTextContent(/pas école à ce moment-là/);
});

it('says what the server refuses', async () => {
  const errors = [{ field: 'to', code: 'range-too-long' }];
  await open(() => json({ type: 'urn:ent:problem:core:invalid', status: 400, errors }, 400));

  await send();

  expect((await screen.findAllByText(/62 au plus à la fois/)).length).toBeGreaterThan(0);
});

it('cancels meals and care of whole days in the same gesture, and says what came of it', async () => {
  const day = weekdayFrom(today());
  const sent = await open(() =>
    json(
      {
        id: 'a',
        beside: [
          { date: day, name: 'Cantine', cancelled: true },
          { date: day, name: 'Garderie', cancelled: false },
        ],
      },
      201,
    ),
  );

  await userEvent.click(screen.getByLabelText('Annuler aussi les repas et la garderie de ces jours'));
  await send();

  await waitFor(() =>
    expect(sent().map(({ body }) => body)).toEqual([expect.objectContaining({ cancelBeside: true })]),
  );
});

it('offers it for whole days alone', async () => {
  await open(() => json({ id: 'a', beside: [] }, 201));

  await userEvent.click(screen.getByLabelText('Le matin'));

  expect(screen.queryByLabelText('Annuler aussi les repas et la garderie de ces jours')).toBeNull();
  expect(screen.getByText(/demi-journée n’annule ni repas ni garderie/)).toBeVisible();
});
