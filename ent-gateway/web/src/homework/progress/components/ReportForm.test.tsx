import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it, vi } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import { leaveFor, Toasts } from '../../../app/ui';
import type { PupilReport } from '../reports';
import { ReportForm } from './ReportForm';

const report = {
  childId: 'lea',
  givenName: 'Léa',
  familyName: 'Benali',
  words: { version: 3, general: 'Léa progresse.', subjects: [] },
  publishedAt: null,
  changed: true,
  signatures: [],
} satisfies PupilReport;

const show = () =>
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { mutations: { retry: false } } })}>
      <MemoryRouter>
        <ReportForm term="2026-1" report={report} subjects={['FRENCH']} />
        <Toasts />
      </MemoryRouter>
    </QueryClientProvider>,
  );
const save = () => userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));

beforeAll(() => speak('fr', 'app/ui', 'homework/progress', 'homework/terms', 'homework/timetable'));

it('names the version that was read, and the next one after it is saved', async () => {
  const sent: number[] = [];
  serve(({ method, body }) => {
    if (method === 'PUT') sent.push((body as { version: number }).version);
    return new Response(null, { status: 204 });
  });
  show();

  await userEvent.type(screen.getByLabelText('Français'), 'Lit bien.');
  await save();
  await screen.findByText(/sont enregistrées/);
  await save();

  await vi.waitFor(() => expect(sent).toEqual([3, 4]));
});

it('keeps the words of the form when a colleague wrote meanwhile', async () => {
  serve(() => json({ type: 'urn:ent:problem:core:changed-meanwhile', status: 409 }, 409));
  show();

  await userEvent.type(screen.getByLabelText('Français'), 'Lit bien.');
  await save();

  expect(await screen.findByText(/^Quelqu’un a écrit dans ce livret/)).toBeVisible();
  expect(screen.getByLabelText('Français')).toHaveValue('Lit bien.');
});

it('asks before words that aren’t saved are left for another term', async () => {
  const go = vi.fn();
  show();
  leaveFor(go);
  expect(go).toHaveBeenCalledOnce();

  await userEvent.type(screen.getByLabelText('Français'), 'Lit bien.');
  leaveFor(go);

  expect(go).toHaveBeenCalledOnce();
  expect(await screen.findByRole('button', { name: 'Continuer la saisie' })).toBeVisible();
});
