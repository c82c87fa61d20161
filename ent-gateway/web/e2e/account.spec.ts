import { expect, test } from './axe';
import { mainHeading, signIn } from './people';

const notABill = /^Ce n’est pas encore une facture/;

test('a family reads the account of its month, day by day, and why each price', async ({
  page,
  accessible,
}) => {
  await signIn(page, 'sofia.benali');
  await page.goto('/cantine');
  await page.getByRole('link', { name: 'Compte du mois' }).click();
  await expect(mainHeading(page)).toHaveText('Compte du mois');
  await expect(page.getByText(notABill).first()).toBeVisible();
  await accessible();

  const why = page.getByText(/^Pourquoi /).first();
  await why.click();
  await expect(page.getByText(/^Tarif voté par le conseil municipal/).first()).toBeVisible();
  await accessible();

  await page.getByRole('button', { name: 'Mois précédent' }).click();
  await expect(page.getByRole('button', { name: 'Revenir à ce mois' })).toBeVisible();
  await accessible();
});

test('an agent finds a household’s account of the month and exports all of them', async ({
  page,
  accessible,
}) => {
  await signIn(page, 'nadia.ferrand');
  await page.goto('/familles');
  await page.getByRole('link', { name: 'Comptes du mois' }).click();
  await expect(mainHeading(page)).toHaveText('Comptes du mois');
  await page.getByLabel('Chercher un foyer').fill('Benali');
  const household = page.getByRole('rowheader').getByRole('link', { name: /Benali/ });
  await expect(household.first()).toBeVisible();
  await accessible();

  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exporter le mois (CSV)' }).click();
  expect((await file).suggestedFilename()).toMatch(/^Comptes .*\.csv$/);

  await household.first().click();
  await expect(mainHeading(page)).toHaveText(/^Compte du mois, .*Benali/);
  await expect(page.getByText(notABill)).toBeVisible();
  await accessible();
  await page.getByRole('link', { name: 'Famille', exact: true }).click();
  await expect(page.getByRole('link', { name: /^Compte du mois/ }).first()).toBeVisible();
});
