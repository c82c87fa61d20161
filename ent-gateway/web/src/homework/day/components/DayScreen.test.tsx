import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { today } from '../../../app/format';
import { type Me, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import type { DiaryEntry } from '../../diary';
import { DayScreen } from './DayScreen';

const entry: DiaryEntry = {
  id: 'e1',
  classId: 'ce1',
  kind: 'HOMEWORK',
  date: today(),
  dueDate: today(),
  subject: 'Lecture',
  text: 'Page 12',
  handIn: false,
  author: null,
  byStandIn: false,
  createdAt: '2026-11-30T10:00:00Z',
  fileIds: [],
  files: [],
  version: 1,
};
const me: Me = {
  person: { id: 'p', givenName: 'Camille', familyName: 'Morel' },
  territory: { id: 't', name: 'Valmarin', timeZone: 'Europe/Paris', modulesOff: [], quietHours: null },
  roles: [],
  children: [],
  classes: [{ id: 'ce1', name: 'CE1 Mme Morel', schoolId: 's' }],
  askedCharters: [],
};

function show() {
  serve(({ path }) => {
    if (path.endsWith('/diary')) return json({ entries: [entry] });
    return json([]);
  });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <SessionContext value={{ me, spaces: ['teacher'], space: 'teacher', enter: () => undefined }}>
          <DayScreen />
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

beforeAll(() => speak('fr', 'app/ui', 'app/quiet', 'homework/day', 'homework/diary'));

it('opens the note that is to be changed in the form, and leaves it for a new one', async () => {
  show();
  expect(await screen.findByRole('form', { name: 'Noter dans le cahier de textes' })).toBeVisible();
  await userEvent.type(screen.getByLabelText('Matière'), 'Calcul');

  await userEvent.click(await screen.findByRole('button', { name: /^Modifier/ }));

  const form = screen.getByRole('form', { name: 'Modifier la note' });
  expect(within(form).getByLabelText('Matière')).toHaveValue('Lecture');
  expect(within(form).getByLabelText('Contenu')).toHaveValue('Page 12');
  expect(within(form).queryByText(/^Déjà/)).not.toBeInTheDocument();

  await userEvent.click(within(form).getByRole('button', { name: 'Abandonner les changements' }));

  expect(await screen.findByLabelText('Matière')).toHaveValue('Calcul');
});
