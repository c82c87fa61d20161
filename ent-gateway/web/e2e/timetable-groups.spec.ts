import { expect, test } from './axe';
import { onPhone, typeHour } from './offers';
import { signIn, toLessons, toWeekWith } from './people';

test('a teacher makes a group, writes support for it, and its own families alone read that', async ({
  page,
  browser,
  accessible,
  placed,
}) => {
  test.slow();
  const group = `Groupe ${Date.now().toString(36)}`;
  const support = `Soutien ${Date.now().toString(36)}`;
  await signIn(page, 'claude.aubin');
  await toLessons(page);
  const groups = page.getByRole('region', { name: 'Groupes' });
  await expect(groups).toContainText('Chorale');
  await groups.getByRole('button', { name: 'Ajouter un groupe' }).click();
  const made = page.getByRole('dialog', { name: 'Nouveau groupe' });
  await made.getByLabel('Nom', { exact: true }).fill(group);
  await made.getByRole('checkbox', { name: 'Léa Benali' }).check();
  await accessible();
  await made.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(made).toHaveCount(0);
  await expect(groups).toContainText(group);
  await placed();

  await page.getByRole('button', { name: 'Ajouter un créneau', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Nouveau créneau' });
  await sheet.getByLabel('Matière').selectOption({ label: 'Soutien (APC), hors des 24\u00a0h' });
  await sheet.getByLabel('Nom', { exact: true }).fill(support);
  await sheet.getByLabel('Jour', { exact: true }).selectOption({ label: 'Jeudi' });
  await typeHour(sheet, 'De', 17 * 60 + 30);
  await typeHour(sheet, 'À', 18 * 60);
  await sheet.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(sheet.getByText('Choisissez un groupe')).toBeVisible();
  await sheet.getByLabel(/^Pour qui/).selectOption({ label: group });
  await accessible();
  await sheet.getByRole('button', { name: 'Enregistrer' }).click();
  const slot = page.getByRole('button', { name: new RegExp(`^${support}`) });
  await toWeekWith(page, slot, 'Semaine suivante');
  await expect(slot).toContainText(group);
  await placed();
  await accessible();

  const phone = await onPhone(browser, 'sofia.benali');
  await phone.goto('/emploi-du-temps');
  await phone.locator('label', { hasText: 'Léa' }).click();
  await toWeekWith(phone, phone.getByText(support), 'Semaine suivante');
  await expect(phone.getByText(group)).toBeVisible();
  await accessible(phone);
  await phone.context().close();
  const other = await onPhone(browser, 'anne.dupre');
  await other.goto(`/emploi-du-temps${new URL(page.url()).search}`);
  await expect(other.getByText('Lecture').first()).toBeVisible();
  await expect(other.getByText(support)).toHaveCount(0);
  await other.context().close();

  await groups.getByRole('button', { name: new RegExp(`^Modifier le groupe\\s: ${group}$`) }).click();
  const changed = page.getByRole('dialog', { name: 'Modifier le groupe' });
  await changed.getByRole('button', { name: 'Supprimer ce groupe' }).click();
  await expect(changed.getByRole('alert')).toContainText('L’emploi du temps a des créneaux pour ce groupe');
  await page.keyboard.press('Escape');
  await slot.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Retirer ce créneau' }).click();
  await expect(slot).toHaveCount(0);
  await placed();
  await groups.getByRole('button', { name: new RegExp(`^Modifier le groupe\\s: ${group}$`) }).click();
  await changed.getByRole('button', { name: 'Supprimer ce groupe' }).click();
  await expect(groups).not.toContainText(group);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(groups).toContainText(group);
});

test('two classes share a lesson, and a timetable is taken up as a proposal', async ({
  page,
  accessible,
}) => {
  await signIn(page, 'claude.aubin');
  await toLessons(page);
  const friday = page.locator('[data-weekday="FRIDAY"]');
  await toWeekWith(page, friday.getByRole('button', { name: /^Chorale.*Claude Aubin/ }), 'Semaine suivante');
  await expect(friday.getByRole('button', { name: /^Percussions/ })).toBeVisible();

  await page.getByRole('button', { name: 'Reprendre un autre emploi du temps' }).click();
  const sheet = page.getByRole('dialog', { name: 'Reprendre un autre emploi du temps' });
  await sheet.getByLabel(/^De quelle classe/).selectOption({ index: 1 });
  await expect(sheet.getByRole('status')).toContainText(/\d+ créneaux seraient repris\./);
  await accessible();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
});
