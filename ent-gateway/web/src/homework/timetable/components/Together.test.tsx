import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { json, speak } from '../../../app/testing';
import { openSlot, saved, show, taken } from './testTimetable';
import { reading, sport, taughtWeek } from './testWeek';

beforeAll(() => speak('fr', 'app/ui', 'homework/timetable', 'homework/calendar', 'homework/groups'));

it('writes for whom a slot is and who takes it', async () => {
  const week = {
    ...taughtWeek,
    teachers: [
      { id: 'p', givenName: 'Claire', familyName: 'Morel' },
      { id: 'her', givenName: 'Nadia', familyName: 'Roy' },
    ],
    desk: taughtWeek.desk && {
      ...taughtWeek.desk,
      groups: [{ id: 'readers', name: 'Lecture A', shared: false, pupilIds: ['lea'] }],
    },
  };
  const calls = show(() => json(week), week, week);

  const sheet = await openSlot();
  await userEvent.selectOptions(within(sheet).getByLabelText(/^Pour qui/), 'Lecture A');
  await userEvent.selectOptions(within(sheet).getByLabelText(/^Avec qui/), 'Nadia Roy');
  await userEvent.click(within(sheet).getByRole('button', { name: 'Enregistrer' }));

  await screen.findByText(/est dans l’emploi du temps/);
  expect(saved(calls)[0]?.body).toMatchObject({
    slots: expect.arrayContaining([
      expect.objectContaining({ id: 'reading', teacherId: 'her', groupId: 'readers' }),
    ]) as unknown,
  });
});

it('says where a teacher is elsewhere at that time', async () => {
  const week = {
    ...taughtWeek,
    teachers: [{ id: 'her', givenName: 'Nadia', familyName: 'Roy' }],
    desk: taughtWeek.desk && {
      ...taughtWeek.desk,
      slots: [{ ...reading, teacherId: 'her' }, sport],
      busy: [{ slotId: 'reading', className: 'CM2 M. Roux', from: '09:00:00', to: '10:00:00' }],
    },
  };
  show(() => json(week), week, week);

  const busy = await screen.findByRole('region', { name: 'Deux fois au même moment' });
  expect(busy).toHaveTextContent('Nadia Roy');
  expect(busy).toHaveTextContent('Déjà avec CM2 M. Roux');
});

it('shows what a copy would carry over and what not, before it writes', async () => {
  const calls = show();

  await userEvent.click(await screen.findByRole('button', { name: 'Reprendre un autre emploi du temps' }));
  const sheet = await screen.findByRole('dialog', { name: 'Reprendre un autre emploi du temps' });
  await userEvent.selectOptions(await within(sheet).findByLabelText(/^De quelle classe/), 'ce2');
  expect(await within(sheet).findByText('Un créneau serait repris.')).toBeVisible();
  expect(sheet).toHaveTextContent('Pour un groupe d’une autre classe');
  expect(sheet).toHaveTextContent('Les 2 créneaux qui sont là sont remplacés.');
  expect(saved(calls)).toEqual([]);

  await userEvent.click(within(sheet).getByRole('button', { name: 'Reprendre ces créneaux' }));
  await screen.findByText('Un créneau est repris.');
  expect(saved(calls)[0]?.body).toEqual({
    version: 3,
    slots: [{ ...taken, weekday: 'FRIDAY', id: null }],
  });
});
