import { expect, test } from './axe';
import { identifyAgain, mainHeading, signIn } from './people';

const leave = { name: 'Retrouver mon quotient avec FranceConnect' };

test('a mother finds her quotient with FranceConnect, once she lets the data pass', async ({
  page,
  accessible,
}) => {
  await signIn(page, 'amelie.roussel');
  await page.goto('/quotient');
  await expect(page.getByRole('button', leave)).toBeVisible();
  await accessible();

  await page.getByRole('button', leave).click();
  await identifyAgain(page, 'amelie.roussel');
  await expect(page.getByRole('heading', { name: 'Les données que vous transmettez' })).toBeVisible();
  await accessible();
  await page.getByRole('button', { name: 'Refuser' }).click();
  await expect(mainHeading(page)).toHaveText('Mon quotient familial');
  await expect(page.getByText(/^FranceConnect ne nous a pas transmis votre identité/)).toBeVisible();
  await accessible();

  await page.getByRole('button', leave).click();
  await identifyAgain(page, 'amelie.roussel');
  await page.getByRole('button', { name: 'Continuer vers Préau' }).click();
  await expect(page.getByText(/^Votre quotient est de 868\s€, donné par la (CAF|MSA) pour /)).toBeVisible();
  await expect(page.getByText(/^Donné par la (CAF|MSA) pour/)).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Repas de Jules' })).toContainText('3,12');
  await expect(page).toHaveURL(/\/quotient$/);
  await accessible();

  await page.reload();
  await page.getByRole('button', leave).click();
  await expect(page.getByText(/^Votre quotient est de 868\s€/)).toBeVisible();
});

test('a mother with a local account is told why FranceConnect is not for her, and keeps the other ways', async ({
  page,
  accessible,
}) => {
  await signIn(page, 'sofia.benali');
  await page.goto('/quotient');
  await expect(page.getByText(/^Ici, vous utilisez un identifiant et un mot de passe\./)).toBeVisible();
  await expect(page.getByRole('button', leave)).toBeHidden();
  await expect(page.getByRole('radio')).toHaveCount(3);
  await accessible();
});
