import type { Locator } from '@playwright/test';
import { expect, test } from './axe';
import {
  euros,
  exported,
  onPhone,
  openActivity,
  openFamily,
  priceActivity,
  read,
  school,
  townNow,
  typeHour,
} from './offers';
import { mainHeading, signIn } from './people';

/**
 * A session that is over whatever the hour, with a child who came five minutes after its start and leaves now. In the first
 * hours of a day it isn't over yet, and nobody leaves late.
 */
function sessionAt(minute: number) {
  const over = minute >= 180;
  const from = over ? minute - 160 : 0;
  const to = over ? minute - 40 : 1439;
  const arrived = over ? from + 5 : 0;
  const quarters = Math.max(1, Math.ceil((Math.min(minute, to) - arrived) / 15));
  return { over, from, to, arrived, left: minute, quarters };
}

test('hours are billed as they were: an animator corrects them, and family and town hall read why', async ({
  page,
  browser,
  accessible,
}) => {
  test.slow();
  const { today, minute } = townNow();
  const { over, from, to, arrived, left, quarters } = sessionAt(minute);
  const cents = quarters * 40 + (over ? 500 : 0);
  const name = `Garderie ${Date.now().toString(36)}`;

  await signIn(page, 'nadia.ferrand');
  const hours = async (sheet: Locator) => {
    await typeHour(sheet, 'De', from);
    await typeHour(sheet, 'À', to);
    await sheet.getByRole('radio', { name: 'les heures de présence' }).check();
    await sheet.getByLabel('Tolérance après la fin (minutes)').fill('10');
    await accessible();
  };
  await openActivity(page, { name, kind: 'Mercredi', unit: 'un quart d’heure', fill: hours });
  const card = page.getByRole('listitem').filter({ hasText: name });
  await expect(card).toContainText(
    'Quarts d’heure commencés, de l’arrivée au départ, tolérance de 10 minutes',
  );
  await accessible();

  await priceActivity(page, name, '0,40', async () => {
    await page.getByRole('button', { name: 'Ajouter une majoration ou une réduction' }).click();
    await page.getByLabel('Pour', { exact: true }).selectOption({ label: 'Départ après l’heure' });
    await page.getByLabel('Effet', { exact: true }).selectOption({ label: 'supplément en euros' });
    await page.getByLabel('Montant (€)').fill('5');
    await accessible();
  });
  await expect(page.getByRole('region', { name })).toContainText('prix d’un quart d’heure commencé');
  await accessible();

  const tablet = await onPhone(browser, 'hugo.lemaire');
  // the address, since a site that is closed today has no way to its roll
  const { sites } = await read<{ sites: { name: string; activityId: string }[] }>(
    tablet,
    '/api/canteen/presence/sites',
  );
  await tablet.goto(`/pointage/${sites.find((site) => site.name === name)?.activityId}`);
  await expect(mainHeading(tablet)).toHaveText(`${name}, ${school}`);
  const zoe = tablet.getByRole('button', { name: /^Zoé Dupré (?!:)/ });
  await tablet.getByRole('button', { name: 'Ajouter un enfant sans réservation' }).click();
  await tablet.getByLabel('Nom ou prénom').fill('zoe dupre');
  await tablet.getByRole('button', { name: /^Ajouter Zoé Dupré/ }).click();
  await expect(zoe).toHaveAttribute('aria-pressed', 'true');
  const more = tablet.getByRole('button', { name: 'Zoé Dupré : détails' });
  await more.click();
  const child = tablet.getByRole('dialog', { name: 'Zoé Dupré' });
  await child.getByRole('button', { name: 'Remettre à Anne Dupré' }).click();
  await expect(zoe).toContainText(/Parti à/);

  await more.click();
  await child.getByText('Corriger les heures').click();
  const correction = child.getByRole('form', { name: 'Corriger les heures' });
  const save = correction.getByRole('button', { name: 'Enregistrer ces heures' });
  if (minute < 1430) {
    await typeHour(correction, 'Parti à', 1439);
    await save.click();
    await expect(correction.getByText('Cette heure n’est pas encore passée.')).toBeVisible();
    await accessible(tablet);
  }
  await typeHour(correction, 'Arrivé à', arrived);
  await typeHour(correction, 'Parti à', left);
  await save.click();
  await expect(child).toHaveCount(0);
  await more.click();
  await expect(child).toContainText(/Arrivé à .*Parti à .* avec Anne Dupré/);
  await accessible(tablet);
  await child.getByRole('button', { name: 'Fermer' }).click();
  await expect(tablet.getByText('Tout est envoyé')).toBeVisible({ timeout: 30_000 });
  await tablet.getByRole('button', { name: 'Terminer le pointage' }).click();
  const finish = tablet.getByRole('dialog', { name: 'Terminer le pointage' });
  await expect(finish.getByText('Tous les enfants attendus sont pointés.')).toBeVisible();
  await finish.getByRole('button', { name: 'Terminer', exact: true }).click();
  await expect(tablet.getByText(/^Pointage terminé à .* par Hugo Lemaire$/)).toBeVisible({ timeout: 30_000 });
  await accessible(tablet);
  await tablet.context().close();

  const parent = await onPhone(browser, 'anne.dupre');
  await parent.goto(`/cantine?date=${today}`);
  await parent.getByRole('radio', { name: 'Mercredi' }).check();
  const cell = parent
    .getByRole('row')
    .filter({ hasText: name })
    .getByRole('button', { name: /^Zoé, .*\s: Présence sans réservation\. Voir le prix$/ });
  await expect(cell).toHaveText(euros(cents));
  await cell.click();
  const why = parent.getByRole('dialog', { name: /^Zoé, / });
  const stay = new RegExp(`Arrivée à .+, départ à .+\\s: ${quarters}\\squarts? d’heure`);
  await expect(why.getByText(stay)).toBeVisible();
  await accessible(parent);
  if (over) await expect(why.getByText(/^Départ après l’heure\s: \+ 5,00\s€\.$/)).toBeVisible();
  await parent.goto(`/cantine/compte?mois=${today.slice(0, 7)}`);
  const line = parent
    .getByRole('listitem')
    .filter({ hasText: name })
    .filter({ hasText: euros(cents) });
  await line.getByText(/^Pourquoi /).click();
  await expect(line.getByText(stay).filter({ visible: true })).toBeVisible();
  await accessible(parent);
  await parent.context().close();

  await openFamily(page, 'zoe dupre', /Anne Dupré/);
  const family = page.url();
  await page.goto(`${family}?date=${today}`);
  const row = page
    .getByRole('row')
    .filter({ hasText: name })
    .filter({ hasText: euros(cents) });
  await expect(row).toContainText(stay);
  await accessible();
  await page.goto(`${family}/compte?mois=${today.slice(0, 7)}`);
  await expect(page.getByRole('listitem').filter({ hasText: name }).first()).toContainText(euros(cents));
  await accessible();
  const lines = await exported(page, today.slice(0, 7), name);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain((cents / 100).toFixed(2).replace('.', ','));
});
