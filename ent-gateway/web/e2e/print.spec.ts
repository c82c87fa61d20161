import { expect, test } from './axe';
import { mainHeading, signIn } from './people';

test('an order is printed with its school, without what is not for the kitchen', async ({ page }) => {
  await signIn(page, 'nadia.ferrand');
  await page.goto('/cuisine');
  await expect(mainHeading(page)).toHaveText('Cuisine');
  const served = page.getByRole('heading', { name: /^Commande/ });
  const next = page.getByRole('button', { name: /^Voir / });
  await expect(async () => {
    await expect(served.or(next).first()).toBeVisible();
    if (await next.isVisible()) await next.click();
    await expect(served.first()).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 90_000 }); // day by day through holidays
  const school = await page.getByLabel('École', { exact: true }).locator('option:checked').innerText();

  await page.emulateMedia({ media: 'print' });

  await expect(page.getByRole('heading', { name: school })).toBeVisible();
  await expect(served.first()).toBeVisible();
  await expect(page.getByLabel('École', { exact: true })).toBeHidden();
  await expect(page.getByText('Pesée des déchets')).toBeHidden();
  await expect(page.getByText('Présence prévue')).toBeHidden();
});

test('the pictures of a class are printed as words, dated, without what leads elsewhere', async ({
  page,
}) => {
  await signIn(page, 'claude.aubin');
  await page.goto('/classes');
  await page.getByText('CE1 Mme Aubin').first().click();
  await page.getByRole('link', { name: 'Droit à l’image' }).click();
  await expect(page.getByRole('row', { name: /^On peut montrer/ })).toBeVisible();

  await page.emulateMedia({ media: 'print' });

  await expect(page.getByText(/^Imprimé le /)).toBeVisible();
  await expect(page.getByRole('cell', { name: /^(Oui|Non|Sans réponse)$/ }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Imprimer' })).toBeHidden();
});
