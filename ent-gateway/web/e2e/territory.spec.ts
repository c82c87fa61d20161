import { expect, test } from './axe';
import { mainHeading, signIn } from './people';

test('an administrator changes the colour of the town, everybody wears it, and takes it back', async ({
  page,
  accessible,
  placed,
}) => {
  await signIn(page, 'paul.girardot');
  await page.getByRole('link', { name: 'Territoire', exact: true }).click();
  await expect(mainHeading(page)).toHaveText('Le territoire');
  await accessible();
  await placed();
  await page.goto('/ecoles');
  await expect(mainHeading(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused();
  await page.goto('/territoire');
  await expect(mainHeading(page)).toHaveText('Le territoire');
  const colour = page.getByLabel('Couleur');
  const before = await colour.inputValue();
  const brand = () => page.evaluate(() => document.documentElement.style.getPropertyValue('--brand'));
  const worn = await brand();

  const number = await page.getByLabel('SIRET').inputValue();
  await page.getByLabel('SIRET').fill('1234');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(page.getByText('Ce numéro n’est pas un SIRET')).toBeVisible();
  await page.getByLabel('SIRET').fill(number);
  await colour.fill('#f2c94c');
  await expect(page.getByText('Les écrans la foncent')).toBeVisible();
  await accessible();
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(page.getByText('Le territoire est changé.')).toBeVisible();
  await expect.poll(brand).not.toBe(worn);
  await accessible();

  await colour.fill(before);
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect.poll(brand).toBe(worn);
});
