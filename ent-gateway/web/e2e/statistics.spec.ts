import { expect, test } from './axe';
import { mainHeading, signIn } from './people';

test('an administrator reads how the town uses the product, and takes the figures away', async ({
  page,
  accessible,
  placed,
}) => {
  await signIn(page, 'paul.girardot');
  await page.goto('/territoire');
  await page.getByRole('link', { name: 'Statistiques' }).click();
  await expect(mainHeading(page)).toHaveText('Statistiques');

  await expect(page.getByRole('img', { name: /^Personnes par jour/ })).toBeVisible();
  const numbers = page.getByRole('table', { name: 'Par rôle' });
  await page.getByLabel(/^Voir le tableau\s: Par rôle$/).click();
  await expect(numbers.getByRole('row', { name: /^Responsables/ })).toBeVisible();
  await accessible();
  await placed();

  await page.getByLabel('Compter par').selectOption('mois');
  await expect(
    page.getByRole('img', { name: /^Personnes par mois/ }).or(page.getByText(/^Aucune semaine/)),
  ).toBeVisible();

  await page.getByLabel('École').selectOption('Jean-Macé');
  await expect(page.getByRole('heading', { name: 'Familles jointes' })).toBeVisible();

  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exporter (CSV)' }).click();
  expect((await file).suggestedFilename()).toMatch(/^Statistiques .*\.csv$/);
  await accessible();
});
