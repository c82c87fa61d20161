import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it, vi } from 'vitest';
import { addDays, today, weekdayFrom } from '../../../app/format';
import { type Me, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import { testEntry } from '../testEntry';
import { DayScreen } from './DayScreen';

const entry = testEntry({
  id: 'e1',
  classId: 'ce1',
  kind: 'HOMEWORK',
  date: today(),
  dueDate: today(),
  text: 'Page 12',
  handIn: false,
  files: [],
  version: 1,
  author: { id: 'p', givenName: 'Camille', familyName: 'Morel' },
});
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

function show() {
  serve(({ path }) => {
    if (path.endsWith('/diary')) return json({ entries: [entry] });
    if (path.includes('timetables')) return json({ days: [], desk: { slots: [] } });
    if (path.includes('/closures')) return json([{ date: weekdayFrom(today()), label: null }]);
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

// the tablet's roll keeps its own tests
vi.mock('../../roll', () => ({ RollCard: () => null }));

beforeAll(() =>
  speak('fr', 'app/ui', 'app/quiet', 'app/editor', 'homework/day', 'homework/diary', 'homework/timetable'),
);

it('opens the note that is to be changed in the form, and leaves it for a new one', async () => {
  show();
  expect(
    await screen.findByRole('form', { name: 'Noter dans le cahier de textes' }, { timeout: 10_000 }),
  ).toBeVisible();
  await userEvent.type(screen.getByLabelText('Matière'), 'Calcul');

  await userEvent.click(await screen.findByRole('button', { name: /^Modifier/ }));

  const form = screen.getByRole('form', { name: 'Modifier la note' });
  expect(within(form).getByLabelText('Matière')).toHaveValue('Lecture');
  expect(
    await within(form).findByRole('textbox', { name: 'Contenu' }, { timeout: 10_000 }),
  ).toHaveTextContent('Page 12');
  expect(within(form).queryByText(/^Déjà/)).not.toBeInTheDocument();

  await userEvent.click(within(form).getByRole('button', { name: 'Abandonner les changements' }));

  expect(await screen.findByLabelText('Matière')).toHaveValue('Calcul');
});

it('notes the next day of class on a day without', async () => {
  show();

  const field = await screen.findByRole('group', { name: /^Jour de la séance/ }, { timeout: 10_000 });
  const day = Number(addDays(weekdayFrom(today()), 1).slice(8));
  await vi.waitFor(() =>
    expect(within(field).getByRole('spinbutton', { name: /^jour/i })).toHaveAttribute(
      'aria-valuenow',
      String(day),
    ),
  );
});
