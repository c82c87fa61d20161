import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { today } from '../../../app/format';
import { type Me, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
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

function show() {
  const calls = serve(() => json(nothing));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <SessionContext value={{ me, spaces: ['teacher'], space: 'teacher', enter: () => undefined }}>
          <RegisterScreen />
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return calls;
}

beforeAll(() => speak('fr', 'app/ui', 'homework/absence', 'homework/register'));

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
