import type { Locator } from '@playwright/test';
import { expect, test } from './axe';
import { daysOfClass } from './dates';
import { onPhone, typeHour } from './offers';
import { mainHeading, signIn, toLessons, tooSmall, toWeekWith } from './people';

async function middle(of: Locator) {
  const { x, y, width, height } = (await of.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: x + width / 2, y: y + height / 2 };
}

test('a teacher writes a slot, changes a day, and the family reads both', async ({
  page,
  browser,
  accessible,
  placed,
}) => {
  test.slow();
  const name = `Atelier ${Date.now().toString(36)}`;
  const trip = `Sortie ${Date.now().toString(36)}`;
  await signIn(page, 'claude.aubin');
  await page.getByRole('navigation').getByRole('link', { name: 'Emploi du temps' }).first().click();
  await expect(mainHeading(page)).toHaveText(/^Emploi du temps\s: CE1 Mme Aubin$/);
  await toWeekWith(page, page.getByRole('button', { name: /^Lecture/ }).first(), 'Semaine suivante');
  await expect(page.getByRole('region', { name: 'Le programme, du CP au CE2' })).toContainText('sur 10');
  await accessible();

  await page.getByRole('button', { name: 'Ajouter un créneau', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Nouveau créneau' });
  await sheet.getByLabel('Matière').selectOption({ label: 'Autre, hors programme' });
  await sheet.getByLabel('Jour', { exact: true }).selectOption({ label: 'Jeudi' });
  await typeHour(sheet, 'De', 8 * 60 + 45);
  await typeHour(sheet, 'À', 9 * 60 + 15);
  await sheet.getByLabel('Nom', { exact: true }).fill(name);
  await accessible();
  await sheet.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(sheet.getByRole('alert')).toContainText('Un autre créneau a lieu à cette heure-là.');
  await accessible();
  await typeHour(sheet, 'De', 16 * 60 + 30);
  await typeHour(sheet, 'À', 17 * 60);
  await sheet.getByLabel('À apporter', { exact: true }).fill('Un tablier');
  await sheet.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText(/est dans l’emploi du temps\.$/)).toBeVisible();
  await placed();
  const slot = page.getByRole('button', { name: new RegExp(`^${name}`) });
  await toWeekWith(page, slot, 'Semaine suivante');

  await page.getByRole('button', { name: 'Ajouter un jour particulier' }).click();
  const special = page.getByRole('dialog', { name: 'Jour particulier' });
  await special.getByLabel('Nom', { exact: true }).fill(trip);
  await special.getByLabel('À savoir, à apporter').fill('Des bottes');
  await typeHour(special, 'De', 17 * 60);
  await typeHour(special, 'À', 18 * 60);
  await accessible();
  await special.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(special).toHaveCount(0);
  await placed();
  const changes = page.getByRole('region', { name: 'Jours particuliers' });
  await expect(changes).toContainText(trip);
  await accessible();

  const phone = await onPhone(browser, 'sofia.benali');
  await phone.goto('/emploi-du-temps');
  await phone.locator('label', { hasText: 'Léa' }).click();
  await expect(mainHeading(phone)).toHaveText('La semaine de Léa');
  await toWeekWith(phone, phone.getByText(trip), 'Semaine suivante');
  await expect(phone.getByText(name)).toBeVisible();
  await expect(phone.getByText('Un tablier').first()).toBeVisible();
  await accessible(phone);
  expect(await tooSmall(phone)).toEqual([]);
  await phone.context().close();

  await changes.getByRole('button', { name: new RegExp(`^Retirer\\s: ${trip}$`) }).click();
  await expect(page.getByText(/est retiré/)).toBeVisible();
  await placed();
  await expect(changes).not.toContainText(trip);
  await slot.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Retirer ce créneau' }).click();
  await expect(slot).toHaveCount(0);
  await placed();
});

test('a slot is moved by the mouse, comes back, and is moved by arrows', async ({
  page,
  accessible,
  placed,
}) => {
  const name = `Chorale ${Date.now().toString(36)}`;
  await signIn(page, 'claude.aubin');
  await toLessons(page);
  await page.getByRole('button', { name: 'Ajouter un créneau', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Nouveau créneau' });
  await sheet.getByLabel('Matière').selectOption({ label: 'Autre, hors programme' });
  await sheet.getByLabel('Jour', { exact: true }).selectOption({ label: 'Jeudi' });
  await typeHour(sheet, 'De', 17 * 60);
  await typeHour(sheet, 'À', 17 * 60 + 30);
  await sheet.getByLabel('Nom', { exact: true }).fill(name);
  await sheet.getByRole('button', { name: 'Enregistrer' }).click();
  const slot = page.getByRole('button', { name: new RegExp(`^${name}`) });
  await toWeekWith(page, slot, 'Semaine suivante');

  await slot.scrollIntoViewIfNeeded();
  const { x, y } = await middle(slot);
  const friday = await middle(page.locator('[data-weekday="FRIDAY"]'));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move((x + friday.x) / 2, y, { steps: 4 });
  await page.mouse.move(friday.x, y, { steps: 4 });
  await accessible();
  await page.mouse.up();
  await expect(page.getByText(/est déplacé\s: Vendredi, 17\sh – 17\sh\s30/)).toBeVisible();
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.locator('[data-weekday="THURSDAY"]').getByText(name)).toBeVisible();

  await slot.focus();
  await page.keyboard.press('ArrowDown');
  await expect(
    page.getByRole('status').filter({ hasText: /Jeudi, 17\sh\s05 – 17\sh\s35\. Libre/ }),
  ).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/est déplacé\s: Jeudi, 17\sh\s05 – 17\sh\s35/)).toBeVisible();
  await expect(slot).toBeFocused();

  await slot.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Retirer ce créneau' }).click();
  await expect(slot).toHaveCount(0);
  await placed();
});

test('another family’s week is not there, and pupils change nothing', async ({ page, accessible }) => {
  await signIn(page, 'lea.benali');
  await toLessons(page);
  await expect(mainHeading(page)).toHaveText('Emploi du temps');
  await expect(page.getByRole('button', { name: /Ajouter/ })).toHaveCount(0);
  await accessible();

  const answers = await page.evaluate(async () => {
    const me = (await (await fetch('/api/me')).json()) as { classes: { id: string }[] };
    const ask = async (id: string) => (await fetch(`/api/homework/timetables/${id}?week=2026-W49`)).status;
    return [await ask(me.classes[0]?.id ?? ''), await ask('018f0000-0000-7000-8000-000000000000')];
  });
  expect(answers).toEqual([200, 404]);

  await page.getByRole('link', { name: 'Vacances et jours fériés' }).click();
  await expect(mainHeading(page)).toHaveText('Vacances et jours fériés');
  await expect(page.getByText('Vacances de Noël').first()).toBeVisible();
  await accessible();
});

test('a family reads the week in a calendar of its own until it closes the link, and a teacher has it on paper', async ({
  page,
  browser,
  accessible,
  placed,
  request,
}) => {
  const phone = await onPhone(browser, 'sofia.benali');
  await phone.goto('/emploi-du-temps');
  await phone.locator('label', { hasText: 'Léa' }).click();
  await expect(mainHeading(phone)).toHaveText('La semaine de Léa');
  expect(await tooSmall(phone)).toEqual([]);
  await phone.getByRole('button', { name: 'Dans mon agenda' }).click();
  const sheet = phone.getByRole('dialog', { name: 'S’abonner au calendrier' });
  await sheet.getByRole('button', { name: /^(Créer|Renouveler) (un|le) lien$/ }).click();
  const address = await sheet.getByLabel('Adresse du calendrier de Léa').inputValue();
  await expect(sheet.getByRole('link', { name: 'Ajouter à mon agenda' })).toHaveAttribute('href', /^webcal:/);
  await placed(phone);
  await accessible(phone);

  const read = await request.get(address);
  expect(read.headers()['content-type']).toContain('text/calendar');
  expect((await read.text()).replaceAll('\r\n ', '')).toContain('X-WR-CALNAME:École de Léa');

  await sheet.getByRole('button', { name: 'Supprimer le lien' }).click();
  await expect(sheet.getByText('Aucun lien pour le moment.')).toBeVisible();
  await placed(phone);
  expect((await request.get(address)).status()).toBe(404);
  await phone.goto('/vacances');
  await expect(phone.getByText('Vacances de Noël').first()).toBeVisible();
  await accessible(phone);
  await phone.context().close();

  await signIn(page, 'claude.aubin');
  await page.goto('/emploi-du-temps');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PDF à afficher' }).click();
  expect((await downloading).suggestedFilename()).toMatch(/^emploi du temps .+\.pdf$/);
  await page.getByRole('button', { name: 'Dans mon agenda' }).click();
  await expect(page.getByRole('dialog').getByLabel('Toutes mes classes')).toBeChecked();
  await accessible();
});

test('a teacher takes over the days of a museum’s calendar', async ({ page, accessible, placed }) => {
  const name = `Musée ${Date.now().toString(36)}`;
  await signIn(page, 'claude.aubin');
  const [day = ''] = await daysOfClass(page, 'Jean-Macé');
  await page.goto(`/emploi-du-temps?date=${day}`);
  await page.getByRole('button', { name: 'Reprendre un agenda' }).click();
  const sheet = page.getByRole('dialog', { name: 'Reprendre un agenda' });
  await sheet.getByLabel('Fichier d’agenda (.ics)').setInputFiles({
    name: 'musee.ics',
    mimeType: 'text/calendar',
    buffer: Buffer.from(
      [
        'BEGIN:VCALENDAR',
        'BEGIN:VEVENT',
        `DTSTART;TZID=Europe/Paris:${day.replaceAll('-', '')}T180000`,
        `DTEND;TZID=Europe/Paris:${day.replaceAll('-', '')}T184500`,
        `SUMMARY:${name}`,
        'END:VEVENT',
        'END:VCALENDAR',
      ].join('\r\n'),
    ),
  });
  await expect(sheet.getByRole('checkbox', { name: new RegExp(name) })).toBeChecked();
  await accessible();
  await sheet.getByRole('button', { name: 'Ajouter un jour' }).click();
  await expect(sheet).toHaveCount(0);
  await placed();
  const changes = page.getByRole('region', { name: 'Jours particuliers' });
  await expect(changes).toContainText(name);
  await changes.getByRole('button', { name: new RegExp(`^Retirer\\s: ${name}$`) }).click();
  await placed();
  await expect(changes).not.toContainText(name);
});
