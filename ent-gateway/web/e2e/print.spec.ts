import { expect, test } from './axe';
import { mainHeading, signIn } from './people';

test('an order is printed with its school, without what is not for the kitchen', async ({ page }) => {
  await signIn(page, 'nadia.ferrand');
  await page.goto('/cuisine');
  await expect(mainHeading(page)).toHaveText('Cuisine');
  const served = page.getByRole('heading', { name: /^Commande/ });
  const next = page.getByRole('button', { name: /^Voir / });
  await expect(served.or(next).first()).toBeVisible();
  if (await next.isVisible()) await next.click();
  await expect(served.first()).toBeVisible();
  const school = await page.getByLabel('École', { exact: true }).locator('option:checked').innerText();

  await page.emulateMedia({ media: 'print' });

  await expect(page.getByRole('heading', { name: school })).toBeVisible();
  await expect(served.first()).toBeVisible();
  await expect(page.getByLabel('École', { exact: true })).toBeHidden();
  await expect(page.getByText('Pesée des déchets')).toBeHidden();
  await expect(page.getByText('Présence prévue')).toBeHidden();
});
