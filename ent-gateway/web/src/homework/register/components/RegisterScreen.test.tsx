import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { today } from '../../../app/format';
import { type Me, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import type { Register } from '../api';
import { monthsUpTo } from '../rate';
import { RegisterScreen } from './RegisterScreen';

const months = monthsUpTo(today().slice(0, 7));
const me: Me = {
  person: { id: 'p', givenName: 'Camille', familyName: 'Morel' },
  territory: { id: 't', name: 'Valmarin', timeZone: 'Europe/Paris', modulesOff: [], quietHours: null },
  roles: [],
  children: [],
  classes: [{ id: 'ce1', name: 'CE1 Mme Morel', schoolId: 's' }],
  askedCharters: [],
  standsIn: [],
  stoodInUntil: null,
};
const nothing: Register = {
  classId: 'ce1',
  className: 'CE1 Mme Morel',
  month: '',
  expected: 0,
  missed: 0,
  halves: [],
  pupils: [],
};

function show(answer: Parameters<typeof serve>[0] = () => json(nothing)) {
  const calls = serve((call) =>
    call.path === '/api/core/schools' ? json([{ id: 's', name: 'Jean-Macé' }]) : answer(call),
  );
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <SessionContext value={{ me, spaces: ['teacher'], space: 'teacher', enter: () => undefined }}>
          <RegisterScreen />
          <Toasts />
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return calls;
}

beforeAll(() => speak('fr', 'app/ui', 'homework/absence', 'homework/register'));

it('names its school, its class and its month, on paper too', async () => {
  show();

  const about = await screen.findByText(/^Jean-Macé · CE1 Mme Morel · \S+ \d{4}$/);
  expect(about).not.toHaveClass('no-print');
});

it('leads from a month without any roll to the one before, down to the first of the school year', async () => {
  show();
  const month = screen.getByLabelText('Mois');

  for (const earlier of months.slice(1)) {
    await userEvent.click(await screen.findByRole('button', { name: /^Voir/ }));
    expect(month).toHaveValue(earlier);
  }

  expect(await screen.findByText('Aucun appel terminé ce mois-ci')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Voir/ })).not.toBeInTheDocument();
});

it('writes down the reason that the school has heard, and takes it back', async () => {
  const missed = { date: today(), half: 'MORNING', reason: null } as const;
  const calls = show(({ method }) => {
    if (method === 'POST') return json({ id: 'a1' }, 201);
    if (method === 'DELETE') return new Response(null, { status: 204 });
    return json({
      ...nothing,
      halves: [{ date: today(), half: 'MORNING', pupils: 2, absent: 1 }],
      pupils: [
        {
          childId: 'lea',
          givenName: 'Léa',
          familyName: 'Benali',
          absences: [missed],
          late: 0,
          unexplained: 1,
          toJudge: 0,
          fourHalves: false,
        },
      ],
    });
  });

  expect(await screen.findByText('Absence dont le motif est connu')).toBeVisible();
  await userEvent.click(await screen.findByRole('button', { name: /^Absence sans motif, Léa Benali/ }));
  await userEvent.selectOptions(screen.getByLabelText('Motif'), 'Maladie contagieuse d’un proche');
  await userEvent.click(screen.getByRole('button', { name: 'Noter le motif' }));

  await waitFor(() =>
    expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
      childId: 'lea',
      from: today(),
      to: today(),
      half: 'MORNING',
      reason: 'CONTAGION',
      note: '',
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Annuler' }));
  expect(await screen.findByText('Le motif est retiré du registre.')).toBeVisible();
  expect(calls.find(({ method }) => method === 'DELETE')?.path).toBe('/api/homework/absences/a1');
});
