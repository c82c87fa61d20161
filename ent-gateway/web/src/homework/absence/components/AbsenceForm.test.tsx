import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { type Day, today, weekdayFrom } from '../../../app/format';
import type { ColouredChild } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import type { DayHalf } from '../api';
import { AbsenceForm } from './AbsenceForm';

const lea = { id: 'lea', givenName: 'Léa', colour: 'c1', schoolId: 's' } as ColouredChild;

beforeAll(() => speak('fr', 'app/ui', 'homework/absence'));

const open = async (answer: () => Response, child = lea, missed?: { day: Day; half: DayHalf }) => {
  const calls = serve(({ path }) => (path === '/api/core/closures' ? json([]) : answer()));
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <AbsenceForm child={child} day={missed?.day} half={missed?.half} books />
    </QueryClientProvider>,
  );
  await screen.findByRole('group', { name: 'Premier jour' });
  return () => calls.filter(({ method }) => method === 'POST');
};
const send = () => userEvent.click(screen.getByRole('button', { name: 'Signaler l’absence' }));

it('sends half a day with a reason of the register', async () => {
  const sent = await open(() => json({ id: 'a' }, 201));

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
  const sent = await open(() => json({ id: 'a' }, 201), lea, { day, half: 'MORNING' });

  await send();

  await waitFor(() =>
    expect(sent().map(({ body }) => body)).toEqual([
      expect.objectContaining({ from: day, to: day, half: 'MORNING' }),
    ]),
  );
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
});
