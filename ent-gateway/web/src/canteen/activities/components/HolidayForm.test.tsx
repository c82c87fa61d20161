import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { ProblemError } from '../../../app/http';
import { speak } from '../../../app/testing';
import { getOwnHolidays, previewHolidays, setHolidays } from '../api';
import { HolidayForm } from './HolidayForm';

vi.mock('../api', () => ({
  getOwnHolidays: vi.fn(),
  previewHolidays: vi.fn(),
  removeHolidays: vi.fn(),
  setHolidays: vi.fn(),
}));

beforeAll(() => speak('fr', 'app/ui', 'canteen/activities'));

beforeEach(() => {
  vi.mocked(getOwnHolidays).mockResolvedValue(null);
  vi.mocked(setHolidays).mockReset();
});

async function send() {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <HolidayForm />
    </QueryClientProvider>,
  );
  await userEvent.type(screen.getByLabelText(/^Zone/), 'Corse');
  const file = new File(['a;b'], 'calendrier.csv', { type: 'text/csv' });
  file.text = () => Promise.resolve('a;b');
  await userEvent.upload(screen.getByLabelText('Fichier CSV'), file);
  await userEvent.click(screen.getByRole('button', { name: 'Prendre ces vacances' }));
}

it('says how many bookings end before it changes anything', async () => {
  vi.mocked(previewHolidays).mockResolvedValue({ bookings: 12, children: 3 });
  await send();

  expect(await screen.findByText(/réservations annulées.*12/)).toBeVisible();
  expect(setHolidays).not.toHaveBeenCalled();

  await userEvent.click(screen.getByRole('button', { name: 'Changer et annuler ces réservations' }));
  expect(setHolidays).toHaveBeenCalledExactlyOnceWith('Corse', 'a;b');
});

it('changes at once what ends nothing', async () => {
  vi.mocked(previewHolidays).mockResolvedValue({ bookings: 0, children: 0 });
  await send();

  await vi.waitFor(() => expect(setHolidays).toHaveBeenCalledOnce());
});

it('names the line that cannot be', async () => {
  vi.mocked(previewHolidays).mockRejectedValue(
    new ProblemError({
      type: 'urn:ent:problem:core:invalid',
      status: 400,
      errors: [{ field: 'csv', code: 'line-7' }],
    }),
  );
  await send();

  expect(await screen.findByText(/Ligne 7 du fichier/)).toBeVisible();
});

it('stands when nothing that was kept can be shown', async () => {
  vi.mocked(getOwnHolidays).mockResolvedValue({ zone: 'Corse', periods: [] });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <HolidayForm />
    </QueryClientProvider>,
  );

  expect(await screen.findByText(/Corse, aucune période/)).toBeVisible();
});
