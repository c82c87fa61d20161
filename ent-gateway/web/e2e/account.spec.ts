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

  await page
    .getByText(/^Voir les \d+ jours/)
    .or(page.getByText(/^Pourquoi /))
    .first()
    .click();
  const council = page.getByText(/^Tarif voté par le conseil municipal/).filter({ visible: true });
  const why = page.getByText(/^Pourquoi /).filter({ visible: true });
  await expect(council.or(why).first()).toBeVisible();
  if ((await council.count()) === 0) await why.first().click();
  await expect(council.first()).toBeVisible();
  await accessible();

  const ways = page.getByRole('navigation', { name: /^Aller à un enfant/ }).first();
  await ways.getByRole('link', { name: 'Nina' }).press('Enter');
  await expect(page.getByRole('heading', { name: /^Nina Benali/ }).first()).toBeInViewport();
  await expect(page.getByText('Total du mois').first()).toBeInViewport();

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^Imprimé pour Sofia Benali/)).toBeVisible();
  await expect(page.getByRole('table', { name: /Nina Benali/ }).first()).toBeVisible();
  await expect(ways).toBeHidden();
  await expect(page.getByRole('link', { name: 'Cantine', exact: true })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('button', { name: 'Mois précédent' }).click();
  await expect(page.getByRole('button', { name: 'Revenir à ce mois' })).toBeVisible();
  await accessible();

  await page.goto('/cantine/compte?mois=2026-13');
  await expect(page.getByText(/«\s2026-13\s» n’est pas un mois/)).toBeVisible();
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
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^Payeurs\s: .*Benali/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Famille', exact: true })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await page.goBack();
  await expect(page.getByLabel('Chercher un foyer')).toHaveValue('Benali');
  await household.first().click();
  await page.getByRole('link', { name: 'Famille', exact: true }).click();
  await expect(page.getByRole('link', { name: /^Compte du mois/ }).first()).toBeVisible();
});
