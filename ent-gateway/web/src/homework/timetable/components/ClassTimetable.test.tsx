import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { json, speak } from '../../../app/testing';
import { openSlot, saved, show } from './testTimetable';
import { reading, sport, taughtWeek } from './testWeek';

beforeAll(() =>
  speak('fr', 'app/ui', 'homework/timetable', 'homework/calendar', 'homework/groups', 'homework/events'),
);

it('shows the hours beside those of the programme', async () => {
  show();

  const programme = await screen.findByRole('region', { name: 'Le programme, du CP au CE2' });
  const lines = within(programme)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent.replace(/\s/g, ' '));
  expect(lines).toEqual([
    'Français9 h 55 sur 10 hatteint',
    'Mathématiques5 h 15 sur 5 h15 min de plus',
    'Éducation physique1 h sur 3 hmanque 2 h',
  ]);
});

it('says which place another class is in, and leads to the slot', async () => {
  show();

  const places = await screen.findByRole('region', { name: 'Lieux déjà pris' });
  expect(places).toHaveTextContent('Mardi : Gymnase');
  expect(places).toHaveTextContent('CM2 M. Roux y est de 13 h 45 à 15 h.');
  await userEvent.click(within(places).getByRole('button', { name: /^Modifier\s: Éducation physique$/ }));

  expect(await screen.findByRole('dialog', { name: 'Modifier le créneau' })).toBeVisible();
});

it('writes a changed slot into the whole grid, with the version that was read', async () => {
  const calls = show();
  const dialog = await openSlot();

  const name = within(dialog).getByLabelText('Nom');
  await userEvent.clear(name);
  await userEvent.type(name, 'Lecture offerte');
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Paires' }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));

  expect(await screen.findByText(/Lecture offerte.* est dans l’emploi du temps\./)).toBeVisible();
  expect(saved(calls)[0]?.body).toEqual({
    version: 3,
    slots: [sport, { ...reading, from: '08:30', to: '09:30', weeks: 'EVEN', title: 'Lecture offerte' }],
  });
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

it('takes a slot out, and brings it back', async () => {
  const calls = show();
  const dialog = await openSlot();

  await userEvent.click(within(dialog).getByRole('button', { name: 'Retirer ce créneau' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Annuler' }));

  await expect.poll(() => saved(calls).length).toBe(2);
  expect(saved(calls)[0]?.body).toEqual({ version: 3, slots: [sport] });
  expect(saved(calls)[1]?.body).toEqual({ version: 3, slots: [reading, sport] });
});

it('keeps what was written when another slot takes place then', async () => {
  show(() =>
    json(
      {
        type: 'urn:ent:problem:core:invalid',
        status: 400,
        errors: [{ field: 'slots[1].from', code: 'overlaps' }],
      },
      400,
    ),
  );
  const dialog = await openSlot();

  await userEvent.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));

  expect(await within(dialog).findByRole('alert')).toHaveTextContent(
    'Un autre créneau a lieu à cette heure-là.',
  );
  expect(within(dialog).getByLabelText('Nom')).toHaveValue('Lecture');
});

it('asks for a name where there is no subject', async () => {
  const calls = show();
  await userEvent.click(await screen.findByRole('button', { name: 'Ajouter un créneau' }));
  const dialog = await screen.findByRole('dialog', { name: 'Nouveau créneau' });

  await userEvent.selectOptions(within(dialog).getByLabelText('Matière'), 'OTHER');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));

  expect(await within(dialog).findByText('Écrivez un nom.')).toBeVisible();
  expect(within(dialog).getByLabelText('Nom')).toHaveFocus();
  expect(saved(calls)).toEqual([]);
});

it('announces a special day, and takes one back', async () => {
  const calls = show(({ method }) =>
    method === 'DELETE' ? new Response(null, { status: 204 }) : json({ id: 'pool', title: 'Piscine' }, 201),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Ajouter un jour particulier' }));
  const dialog = await screen.findByRole('dialog', { name: 'Jour particulier' });
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Piscine' }));
  await userEvent.type(within(dialog).getByLabelText('Nom'), 'Piscine');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));

  expect(await screen.findByText(/Piscine.* est annoncé/)).toBeVisible();
  expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({
    kind: 'SWIMMING',
    from: '08:30',
    to: '11:30',
    title: 'Piscine',
    note: null,
  });

  await userEvent.click(screen.getByRole('button', { name: /^Retirer\s: Sortie à la ferme$/ }));

  expect(await screen.findByText(/Sortie à la ferme.* est retiré/)).toBeVisible();
  expect(calls.find(({ method }) => method === 'DELETE')?.path).toBe(
    '/api/homework/timetables/ce1/exceptions/farm',
  );
});

it('moves a slot by arrows, saying what is there, and brings it back', async () => {
  const moved = { ...sport, weekday: 'THURSDAY' as const, from: '13:45:00', to: '14:45:00' };
  const desk = taughtWeek.desk && { ...taughtWeek.desk, slots: [reading, moved] };
  const days = taughtWeek.days.map((day) =>
    day.date === '2026-12-01'
      ? { ...day, slots: [] }
      : day.date === '2026-12-03'
        ? { ...day, slots: [{ ...sport, from: moved.from, to: moved.to }], changes: [] }
        : day,
  );
  const written = { ...taughtWeek, desk, days };
  const calls = show(() => json(written), written);
  const slot = await screen.findByRole('button', { name: /^Éducation physique/ });
  slot.focus();

  await userEvent.keyboard('{ArrowLeft}');
  expect(
    screen.getByText(/^Lundi, 13 h 30 – 14 h 30\. Gymnase déjà pris\s: CM2 M\. Roux$/),
  ).toBeInTheDocument();
  await userEvent.keyboard('{Escape}{Enter}');
  expect(await screen.findByRole('dialog', { name: 'Modifier le créneau' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  slot.focus();
  await userEvent.keyboard('{ArrowRight}{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');

  expect(await screen.findByText(/est déplacé\s: Jeudi, 13 h 45 – 14 h 45\./)).toBeVisible();
  expect(saved(calls)[0]?.body).toEqual({
    version: 3,
    slots: [reading, { ...sport, weekday: 'THURSDAY', from: '13:45:00', to: '14:45:00' }],
  });
  await waitFor(() =>
    expect(screen.getByRole('button', { name: /^Éducation physique.*13\sh\s45/ })).toHaveFocus(),
  );

  await userEvent.click(await screen.findByRole('button', { name: 'Annuler' }));

  await expect.poll(() => saved(calls).length).toBe(2);
  expect(saved(calls)[1]?.body).toEqual({ version: 3, slots: [reading, sport] });
});

it('asks before it moves a slot to where another one is', async () => {
  const calls = show();
  const slot = await screen.findByRole('button', { name: /^Lecture/ });
  slot.focus();
  await userEvent.keyboard('{ArrowRight}');
  for (let times = 0; times < 60; times += 1) await userEvent.keyboard('{ArrowDown}');
  await userEvent.keyboard('{Enter}');

  const dialog = await screen.findByRole('dialog', { name: /^Déplacer\s: Lecture$/ });
  expect(dialog).toHaveTextContent(/Il y a déjà\s: Éducation physique/);
  expect(within(dialog).queryByRole('button', { name: /quand même/ })).not.toBeInTheDocument();
  expect(saved(calls)).toEqual([]);
  await userEvent.click(within(dialog).getByRole('button', { name: /^Échanger avec Éducation physique/ }));

  expect(await screen.findByText(/Lecture.* est déplacé\s: Mardi, 13 h 30 – 14 h 30\./)).toBeVisible();
  expect(saved(calls)[0]?.body).toMatchObject({
    slots: [
      { id: 'reading', weekday: 'TUESDAY', from: '13:30:00' },
      { id: 'sport', weekday: 'MONDAY', from: '08:30:00' },
    ],
  });
});
