import { expect, test } from './axe';
import { onPhone, typeHour } from './offers';
import { mainHeading, signIn, toLessons, tooSmall, toWeekWith } from './people';

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
  await toWeekWith(phone, phone.getByText(name), 'Semaine suivante');
  await expect(phone.getByText('Un tablier').first()).toBeVisible();
  await expect(phone.getByText(trip)).toBeVisible();
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
});
