import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import { addDays, today, weekday } from '../../../app/format';
import type { ColouredChild } from '../../../app/session';
import { AbsenceForm } from './AbsenceForm';

const family = [{ id: 'lea', givenName: 'Léa', colour: 'c1', schoolId: 's' }] as ColouredChild[];
const saturday = addDays(today(), 6 - weekday(today()));
let answer: () => Response;

beforeAll(() => speak('fr', 'app/ui', 'canteen/absence'));
beforeEach(() => {
  answer = () => json({}, 201);
});

const open = async (day = today()) => {
  const calls = serve(({ path }) =>
    path === '/api/core/closures' ? json([{ date: saturday, kind: 'WEEKEND', label: '' }]) : answer(),
  );
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <AbsenceForm family={family} child="lea" day={day} />
    </QueryClientProvider>,
  );
  await screen.findByRole('group', { name: 'Premier jour' });
  return () => calls.filter(({ method }) => method === 'POST');
};
const send = () => userEvent.click(screen.getByRole('button', { name: 'Envoyer à la mairie' }));
const parts = (name: string) => within(screen.getByRole('group', { name })).getAllByRole('spinbutton');

it('leads to the reason that is missing', async () => {
  const sent = await open();

  await send();

  expect(screen.getByLabelText('Raison')).toBeInvalid();
  expect(screen.getByLabelText('Raison')).toHaveFocus();
  expect(sent()).toEqual([]);
});

it('sends no other day than the one that stands there', async () => {
  const sent = await open();
  await userEvent.type(screen.getByLabelText('Raison'), 'Fièvre');
  await userEvent.click(parts('Dernier jour')[0] as HTMLElement);
  await userEvent.keyboard('{Backspace}{Backspace}');

  await send();

  expect(await screen.findByText(/Complétez la date/)).toBeVisible();
  expect(parts('Dernier jour')[0]).toHaveFocus();
  expect(sent()).toEqual([]);
});

it('leads to the day that the server refuses', async () => {
  const errors = [{ field: 'to', code: 'range-too-long' }];
  answer = () => json({ type: 'urn:ent:problem:core:invalid', status: 400, errors }, 400);
  await open();
  await userEvent.type(screen.getByLabelText('Raison'), 'Fièvre');

  await send();

  await waitFor(() => expect(parts('Dernier jour')[0]).toHaveFocus());
  expect(parts('Dernier jour')[0]).toHaveAttribute('aria-invalid', 'true');
});

it('says beforehand that there is no school on the day', async () => {
  await open(saturday);

  expect(await screen.findByText(/Il n’y a pas école ce jour-là/)).toBeVisible();
});
