import { expect, test } from './axe';
import { daysOfClass, typeDay } from './dates';
import { mainHeading, signIn } from './people';

// not the school of the import journey: children who left with an import have lost their bookings
const school = 'Les Tilleuls';

test('an agent calls a day off, sees whom it concerns first, and gives it back', async ({
  page,
  accessible,
  placed,
}) => {
  const said = `Préavis ${Date.now()}`;
  await signIn(page, 'nadia.ferrand');
  await page.getByRole('link', { name: 'Activités' }).first().click();
  await expect(mainHeading(page)).toHaveText('Activités');
  await page.getByRole('link', { name: 'Annuler des jours' }).click();
  await expect(mainHeading(page)).toHaveText('Annuler des jours');
  const look = page.getByRole('button', { name: 'Voir qui est concerné' });
  await expect(look).toBeDisabled();
  await page.getByLabel('École', { exact: true }).selectOption({ label: school });
  await page.getByRole('checkbox', { name: 'Accueil du soir' }).check();
  await page.getByLabel('Ce que liront les familles').fill(said);
  await accessible();

  const concerned = page.getByText(/^\d+ enfants sont concernés\. Leurs familles seront prévenues\.$/);
  const days = await daysOfClass(page, school);
  await expect(async () => {
    const day = days.shift() ?? '';
    await typeDay(page, 'Premier jour', day);
    await typeDay(page, 'Dernier jour', day);
    await look.click();
    await expect(concerned).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 60_000 });
  const children = Number.parseInt(await concerned.innerText(), 10);
  await placed();
  await expect(page.getByText(/^[1-9]\d* réservations?( · [1-9]\d* en attente)? · /)).toBeVisible();
  await accessible();

  await page.getByRole('button', { name: 'Annuler ces jours et prévenir les familles' }).click();
  await expect(
    page.getByText(`C’est fait : les familles de ${children} enfants sont prévenues.`),
  ).toBeVisible();
  await placed();
  const decided = page
    .getByRole('region', { name: 'Jours annulés à venir' })
    .getByRole('listitem')
    .filter({ hasText: said });
  await expect(decided).toContainText('Grève');
  await expect(decided).toContainText('Rien n’est facturé');
  await accessible();

  await decided.getByRole('button', { name: /^Rétablir/ }).click();
  await expect(page.getByText(`${children} enfants retrouvent leur réservation.`)).toBeVisible();
  await expect(decided).toHaveCount(0);
  await placed();
});

test('an agent lets days called off end earlier', async ({ page, accessible }) => {
  const said = `Travaux ${Date.now()}`;
  await signIn(page, 'nadia.ferrand');
  const [first = '', , kept = '', , , , last = '', , after = ''] = await daysOfClass(page, school);
  await page.goto('/activites/annulations');
  await page.getByLabel('École', { exact: true }).selectOption({ label: school });
  await page.getByRole('checkbox', { name: 'Accueil du soir' }).check();
  await page.getByLabel('Ce que liront les familles').fill(said);
  await typeDay(page, 'Premier jour', first);
  await typeDay(page, 'Dernier jour', last);
  await page.getByRole('button', { name: 'Voir qui est concerné' }).click();
  await page.getByRole('button', { name: 'Annuler ces jours et prévenir les familles' }).click();
  const decided = page
    .getByRole('region', { name: 'Jours annulés à venir' })
    .getByRole('listitem')
    .filter({ hasText: said });
  await decided.getByRole('button', { name: /^Raccourcir/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Finir plus tôt' });
  const send = sheet.getByRole('button', { name: 'Rétablir les jours suivants et prévenir les familles' });
  await typeDay(page, 'Dernier jour annulé', after);
  await send.click();
  await expect(sheet.getByText('Choisissez un jour de la période')).toBeVisible();
  await accessible();
  await typeDay(page, 'Dernier jour annulé', kept);
  await send.click();
  await expect(page.getByText(/retrouve(nt)? (sa|leur) réservation\.$/).last()).toBeVisible();
  await expect(sheet).toHaveCount(0);
  await expect(decided.getByRole('button', { name: /^Raccourcir/ })).toBeFocused();
  await decided.getByRole('button', { name: /^Rétablir/ }).click();
  await expect(decided).toHaveCount(0);
});

test('an agent gives an activity one place more, and takes it away again', async ({ page, accessible }) => {
  await signIn(page, 'nadia.ferrand');
  await page.goto('/activites');
  const morning = page
    .getByRole('region', { name: school })
    .getByRole('listitem')
    .filter({ hasText: 'Accueil du matin' });
  await expect(morning).toContainText('40 places par jour');
  await accessible();
  for (const places of ['41', '40']) {
    await morning.getByRole('button', { name: 'Modifier Accueil du matin' }).click();
    const sheet = page.getByRole('dialog', { name: 'Modifier Accueil du matin' });
    await sheet.getByLabel('Nom', { exact: true }).fill(' ');
    await sheet.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(sheet.getByText('Donnez un nom à l’activité.')).toBeVisible();
    await expect(sheet.getByLabel('Nom', { exact: true })).toBeFocused();
    await accessible();
    await sheet.getByLabel('Nom', { exact: true }).fill('Accueil du matin');
    await sheet.getByLabel('Places par jour').fill('-3');
    await sheet.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(sheet.getByText('Écrivez un nombre de places')).toBeVisible();
    await expect(sheet.getByLabel('Places par jour')).toBeFocused();
    await sheet.getByLabel('Places par jour').fill(places);
    await sheet.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(morning).toContainText(`${places} places par jour`);
  }
  await expect(page.getByText('Accueil du matin : enregistré.').last()).toBeVisible();
});

test('an agent finds who pays for a child of two homes from the list of the class', async ({
  page,
  accessible,
}) => {
  await signIn(page, 'nadia.ferrand');
  await page.getByRole('link', { name: 'Écoles', exact: true }).click();
  await expect(mainHeading(page)).toHaveText('Écoles et classes');
  await page.getByRole('link', { name: /CE1 Mme Aubin/ }).click();
  await page.getByRole('button', { name: 'Voir les responsables de Noé Le Goff-Martin' }).click();
  await page.getByRole('link', { name: 'Garde alternée : qui paie' }).click();
  await expect(mainHeading(page)).toHaveText(/^Garde alternée\s: Noé Le Goff-Martin$/);
  for (const [weeks, home] of [
    ['Semaines impaires', 'Foyer Martin'],
    ['Semaines paires', 'Foyer Le Goff'],
  ] as const)
    await expect(page.getByLabel(weeks).locator('option:checked')).toHaveText(home);
  await accessible();

  const [away = ''] = await daysOfClass(page, 'Jean-Macé');
  await typeDay(page, 'Jour', away);
  await page.getByLabel('Chez', { exact: true }).selectOption({ label: 'Foyer Martin' });
  await page.getByRole('button', { name: 'Ajouter ce jour' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: '· Foyer Martin' })).toBeVisible();
  await accessible();
  await page.getByRole('button', { name: /^Retirer / }).click();
  await expect(page.getByRole('listitem').filter({ hasText: '· Foyer Martin' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Voir ce que cela change' }).click();
  const asked = page.getByRole('dialog', { name: /^Enregistrer la garde de Noé/ });
  await expect(asked.getByText('Aucun jour ne change de payeur.')).toBeVisible();
  await accessible();
  await asked.getByRole('button', { name: 'Annuler' }).click();
  await page.getByLabel('Semaines impaires').selectOption({ label: 'Foyer Le Goff' });
  await page.getByLabel('Semaines paires').selectOption({ label: 'Foyer Martin' });
  await page.getByRole('button', { name: 'Voir ce que cela change' }).click();
  await expect(asked.getByText(/ pass(e|ent) de «\sFoyer /).first()).toBeVisible();
  await accessible();
  await asked.getByRole('button', { name: 'Annuler' }).click();

  await page.getByRole('link', { name: 'La classe' }).click();
  await expect(page.getByRole('button', { name: /Noé Le Goff-Martin$/ })).toBeVisible();
});
