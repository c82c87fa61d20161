import type { Page } from '@playwright/test';
import { expect, test } from './axe';
import { mainHeading, signIn, toNextWeekWith } from './people';

const freeEvening = /^Réserver pour Zoé\s: Accueil du soir, (.+), (.+)$/;

const care = (page: Page, child: string) =>
  page.getByRole('region', { name: child }).getByRole('group', { name: /^Accueil du soir/ });

/** The first evening after this week that answers to this name. */
async function eveningsWith(page: Page, name: RegExp) {
  await page.goto('/cantine');
  await expect(mainHeading(page)).toHaveText('Cantine');
  await page.getByRole('radio', { name: 'Soir' }).check();
  const cell = page.getByRole('table').getByRole('button', { name }).first();
  await toNextWeekWith(page, cell);
  return cell;
}

test('a mother books the evenings of a term for both children at once, sees them, and ends them', async ({
  page,
  accessible,
  placed,
}) => {
  await signIn(page, 'anne.dupre');
  await page.goto('/cantine');
  await page.getByRole('link', { name: 'Réserver pour le trimestre' }).click();
  await expect(mainHeading(page)).toHaveText('Réserver pour le trimestre');
  const look = page.getByRole('button', { name: 'Voir ce qui sera réservé' });
  await expect(look).toBeDisabled();

  for (const day of ['lundi', 'jeudi']) await care(page, 'Tom').getByRole('checkbox', { name: day }).check();
  await page.getByRole('button', { name: 'Les mêmes jours pour tous les enfants' }).click();
  await expect(care(page, 'Zoé').getByRole('checkbox', { name: 'jeudi' })).toBeChecked();
  await expect(care(page, 'Zoé').getByRole('checkbox', { name: 'mardi' })).not.toBeChecked();
  await accessible();

  await look.click();
  const preview = page.getByRole('region', { name: 'Voir ce qui sera réservé' });
  await expect(preview.getByRole('heading', { name: 'Avant d’enregistrer' })).toBeFocused();
  const [, days = '0'] = /(\d+) jours seront réservés/.exec(await preview.innerText()) ?? [];
  expect(Number(days)).toBeGreaterThan(1);
  const total = (Number(days) * 1.9).toFixed(2).replace('.', ',');
  await expect(preview).toContainText(new RegExp(`${total}\\s€`));
  for (const child of ['Zoé', 'Tom'])
    await expect(preview.getByRole('listitem').filter({ hasText: child })).toHaveText(/\d+ jours?$/);
  await accessible();

  await preview.getByRole('button', { name: `Réserver ces ${days} jours` }).click();
  const done = page.getByRole('region', { name: 'C’est enregistré.' });
  await expect(done).toContainText(`${days} jours réservés`);
  await expect(done.getByRole('status')).toBeFocused();
  const kept = page.getByRole('region', { name: 'Déjà réservé chaque semaine' });
  await expect(kept.getByRole('listitem')).toHaveCount(2);
  await accessible();

  const evening = await eveningsWith(
    page,
    /^Tom, lundi .+ : Accueil du soir, c’est réservé, .+ Voir ou annuler$/,
  );
  await expect(evening).toContainText(/1,90\s€/);
  await accessible();

  await page.goto('/cantine/trimestre');
  let ended = 0;
  for (const child of ['Zoé', 'Tom']) {
    await kept
      .getByRole('listitem')
      .filter({ hasText: child })
      .getByRole('button', { name: 'Arrêter' })
      .click();
    const sure = page.getByRole('dialog', { name: `Arrêter Accueil du soir pour ${child} ?` });
    await accessible();
    await sure.getByRole('button', { name: 'Arrêter et annuler les jours à venir' }).click();
    const told = page.getByText(/^\d+ jours? annulés?\.$/).last();
    await expect(kept.getByRole('listitem').filter({ hasText: child })).toHaveCount(0);
    await placed();
    ended += Number.parseInt(await told.innerText(), 10);
  }
  expect(ended).toBe(Number(days));
  await expect(kept).toContainText('Rien pour le moment.');
});

test('a mother books one evening, reads its price, and cancels it', async ({ page, accessible }) => {
  await signIn(page, 'anne.dupre');
  const free = await eveningsWith(page, freeEvening);
  const [, day = '', price = ''] = freeEvening.exec((await free.getAttribute('aria-label')) ?? '') ?? [];
  await free.click();
  await expect(page.getByText(`Réservation faite pour Zoé : Accueil du soir, ${day}.`)).toBeVisible();
  const booked = page.getByRole('button', {
    name: `Zoé, ${day} : Accueil du soir, c’est réservé, ${price}. Voir ou annuler`,
  });
  await booked.click();
  const sheet = page.getByRole('dialog', { name: /^Zoé, / });
  await expect(sheet.getByRole('heading', { name: `Pourquoi ${price} pour Zoé ?` })).toBeVisible();
  await expect(sheet.getByText(/^Tarif voté par le conseil municipal/)).toBeVisible();
  await accessible();
  await sheet.getByRole('button', { name: `Annuler la réservation de ${day}` }).click();
  await expect(page.getByText(`Réservation annulée pour Zoé : Accueil du soir, ${day}.`)).toBeVisible();
  await expect(
    page.getByRole('button', { name: `Réserver pour Zoé : Accueil du soir, ${day}, ${price}` }),
  ).toBeVisible();
});
