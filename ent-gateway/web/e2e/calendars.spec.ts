import { expect, test } from './axe';
import { daysOfClass } from './dates';
import { onPhone } from './offers';
import { mainHeading, signIn, toLessons, tooSmall, toWeekWith } from './people';

test('a family’s calendar follows by a secret address, until the address is taken away', async ({
  page,
  browser,
  playwright,
  accessible,
}) => {
  const phone = await onPhone(browser, 'sofia.benali');
  await phone.goto('/emploi-du-temps');
  await phone.locator('label', { hasText: 'Léa' }).click();
  await expect(mainHeading(phone)).toHaveText('La semaine de Léa');
  await phone.getByRole('button', { name: 'Dans mon agenda' }).click();
  const sheet = phone.getByRole('dialog', { name: 'S’abonner au calendrier' });
  await sheet.getByRole('button', { name: /^(Créer|Renouveler) le lien|^Créer un lien/ }).click();
  const field = sheet.getByLabel('Adresse du calendrier de Léa');
  await expect(field).toHaveValue(/\/api\/public\/calendars\/.+\.ics$/);
  await expect(sheet.getByRole('link', { name: 'Ajouter à mon agenda' })).toHaveAttribute('href', /^webcal:/);
  await accessible(phone);

  // a calendar program has no session
  const program = await playwright.request.newContext();
  const address = await field.inputValue();
  const read = await program.get(address);
  expect(read.status()).toBe(200);
  expect(read.headers()['content-type']).toContain('text/calendar');
  const text = await read.text();
  expect(text).toContain('BEGIN:VEVENT');
  expect(text).not.toContain('Benali');

  await sheet.getByRole('button', { name: 'Supprimer le lien' }).click();
  await expect(sheet.getByText('Aucun lien pour le moment.')).toBeVisible();
  expect((await program.get(address)).status()).toBe(404);
  await program.dispose();
  await phone.keyboard.press('Escape');

  await phone.getByRole('link', { name: 'Vacances et jours fériés' }).click();
  await expect(mainHeading(phone)).toHaveText('Vacances et jours fériés');
  await expect(phone.getByText('Vacances de Noël').first()).toBeVisible();
  await accessible(phone);
  await phone.goto('/vacances');
  await expect(phone.getByText('Vacances de Noël').first()).toBeVisible();
  expect(await tooSmall(phone)).toEqual([]);
  await phone.context().close();

  await signIn(page, 'lea.benali');
  await toLessons(page);
  await expect(page.getByRole('button', { name: 'Dans mon agenda' })).toHaveCount(0);
});

test('a teacher prints the week, and takes special days from a calendar of the town', async ({
  page,
  accessible,
  placed,
}) => {
  const name = `Musée ${Date.now().toString(36)}`;
  await signIn(page, 'claude.aubin');
  await toLessons(page);
  const paper = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PDF à afficher' }).click();
  expect((await paper).suggestedFilename()).toMatch(/\.pdf$/);

  const [day = ''] = await daysOfClass(page, 'Jean-Macé');
  const compact = day.replaceAll('-', '');
  await page.getByRole('button', { name: 'Reprendre un agenda' }).click();
  const sheet = page.getByRole('dialog', { name: 'Reprendre un agenda' });
  const file = sheet.getByLabel('Fichier d’agenda (.ics)');
  await file.setInputFiles({ name: 'liste.ics', mimeType: 'text/calendar', buffer: Buffer.from('Bonjour') });
  await expect(sheet.getByRole('alert')).toHaveText('Ce fichier n’est pas un agenda, ou il est trop long.');
  await file.setInputFiles({
    name: 'musee.ics',
    mimeType: 'text/calendar',
    buffer: Buffer.from(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Musee//FR',
        'BEGIN:VEVENT',
        `UID:${name}@musee.example`,
        `DTSTAMP:${compact}T060000Z`,
        `DTSTART;TZID=Europe/Paris:${compact}T170000`,
        `DTEND;TZID=Europe/Paris:${compact}T174500`,
        `SUMMARY:${name}`,
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    ),
  });
  await expect(
    sheet.getByRole('checkbox', { name: new RegExp(`17\\sh – 17\\sh\\s45\\s: ${name}`) }),
  ).toBeChecked();
  await accessible();
  await sheet.getByRole('button', { name: 'Ajouter un jour' }).click();
  await expect(sheet).toHaveCount(0);
  await placed();

  const changes = page.getByRole('region', { name: 'Jours particuliers' });
  await toWeekWith(page, changes.getByText(name), 'Semaine suivante');
  await changes.getByRole('button', { name: new RegExp(`^Retirer\\s: ${name}$`) }).click();
  await expect(changes).not.toContainText(name);
});
