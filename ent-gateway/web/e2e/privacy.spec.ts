import { expect, test } from './axe';
import { mainHeading, signIn } from './people';

test('a family reads what is kept about it, for how long and why', async ({ page, accessible, placed }) => {
  await signIn(page, 'sofia.benali');
  await page.goto('/compte');
  await page.getByRole('link', { name: 'Ce que nous gardons de vous, et combien de temps' }).click();

  await expect(mainHeading(page)).toHaveText('Données personnelles');
  await expect(page.getByRole('heading', { name: /^Quotient familial/ })).toBeVisible();
  await expect(page.getByText(/^Pour combien de temps\s*12 mois$/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Départs et suppressions' })).toBeHidden();
  await accessible();
  await placed();
});
