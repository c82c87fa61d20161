import type { Page } from '@playwright/test';
import { expect, test } from './axe';
import { mainHeading, signIn } from './people';

const apart = (page: Page) => page.getByRole('region', { name: 'Enfants à servir à part' }).first();

/** The first school, on this day or one of the next, with a child who is served apart: holidays are passed over. */
async function toChildrenApart(page: Page): Promise<void> {
  const school = page.getByLabel('École', { exact: true });
  const names = await school.locator('option').allInnerTexts();
  for (let days = 0; days < 50; days++) {
    for (const label of names) {
      await school.selectOption({ label });
      const shown = page.getByText(/^Commande ·|^Pas de service ce jour-là|^Aucune cantine/);
      await expect(shown.first()).toBeVisible();
      if (await apart(page).getByRole('button').first().isVisible()) return;
    }
    await page.getByRole('button', { name: 'Jour suivant' }).click();
  }
  throw new Error('Nobody is served apart');
}

test('an order names allergies by child, and the caterer acknowledges it by its link', async ({
  page,
  browser,
  accessible,
}) => {
  const instead = `Compote ${Date.now().toString(36)}`;
  await signIn(page, 'nadia.ferrand');
  await page.goto('/cuisine');
  await expect(mainHeading(page)).toHaveText('Cuisine');

  const caterer = page.getByRole('region', { name: 'Traiteur', exact: true });
  await expect(caterer.getByText(/données de santé.*à aucune autre/)).toBeVisible();
  await caterer.getByLabel('Nom du traiteur ou de la cuisine').fill('Les Fourneaux');
  await caterer.getByRole('button', { name: 'Enregistrer le traiteur' }).click();
  await expect(page.getByText('Traiteur enregistré.')).toBeVisible();
  await caterer.getByRole('button', { name: /^(Créer|Renouveler) le lien$/ }).click();
  const address = await caterer.getByLabel('Adresse à donner au traiteur').inputValue();
  await accessible();

  await toChildrenApart(page);
  await apart(page)
    .getByRole('button', { name: /^Écrire ce qui est servi à la place/ })
    .first()
    .click();
  await apart(page)
    .getByLabel(/^À servir à la place/)
    .fill(instead);
  await apart(page).getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('C’est enregistré : la commande suit.')).toBeVisible();
  await accessible();

  const adults = page.getByRole('region', { name: 'Repas des adultes' }).first();
  const order = adults.getByRole('button', { name: 'Commander ces repas' });
  const nextDay = page.getByRole('button', { name: 'Jour suivant' });
  await expect(async () => {
    if (!(await order.isVisible())) await nextDay.click();
    await expect(order).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await adults.getByLabel('Personnel').fill('3');
  await order.click();
  await expect(page.getByText('Repas des adultes commandés.')).toBeVisible();
  await expect(page.getByRole('row', { name: /^Personnel 3$/ })).toBeVisible();

  const context = await browser.newContext();
  const kitchen = await context.newPage();
  await kitchen.goto(address);
  await expect(mainHeading(kitchen)).toHaveText('Commandes de repas');
  const first = kitchen.getByRole('button', { name: 'Accuser réception' }).first();
  await first.click();
  await expect(kitchen.getByText('Réception confirmée.')).toBeVisible();
  await expect(kitchen.getByText(/^Reçue le /).first()).toBeVisible();

  await page.goto(address);
  await expect(mainHeading(page)).toHaveText('Commandes de repas');
  await accessible();

  await page.goto('/cuisine');
  await caterer.getByRole('button', { name: 'Supprimer le lien' }).click();
  await expect(page.getByText('Le lien ne marche plus.')).toBeVisible();
  await kitchen.reload();
  await expect(kitchen.getByText('Ce lien ne mène nulle part')).toBeVisible();
  await context.close();
});
