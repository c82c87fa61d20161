import { expect, test } from './axe';
import { onPhone } from './offers';
import { mainHeading, signIn, tooSmall } from './people';

test('a teacher notes a success with its photo, publishes it, and the family reads it', async ({
  page,
  browser,
  accessible,
  placed,
}) => {
  test.slow();
  const words = `Range les cubes du plus petit au plus grand, ${Date.now().toString(36)}.`;
  await signIn(page, 'ines.caron');
  await page.goto('/carnet');
  await expect(mainHeading(page)).toHaveText('Carnets de suivi');
  await accessible();

  await page.getByRole('button', { name: 'Noter une réussite' }).click();
  const form = page.getByRole('dialog', { name: 'Noter une réussite' });
  await form.getByRole('button', { name: 'Nina B.' }).first().click();
  await form.getByLabel('Domaine').selectOption({ label: 'Explorer le monde' });
  await form.getByLabel('Ce que l’enfant a réussi').fill(words);
  await form.getByLabel('Album').setInputFiles('e2e/fixtures/potager.png');
  await form.getByRole('button', { name: 'Seulement Nina' }).click();
  await accessible();
  await form.getByRole('button', { name: 'Noter', exact: true }).click();
  await expect(page.getByText(/^Réussite notée\./)).toBeVisible();
  await placed();

  await page.getByRole('link', { name: 'Nina Benali' }).click();
  await expect(mainHeading(page)).toHaveText('Le carnet de Nina');
  await expect(page.getByText(words)).toBeVisible();
  await accessible();
  await page.getByRole('button', { name: /^Publier \d+ brouillons?$/ }).click();
  await expect(page.getByText('Publié à la famille de 1 enfant.')).toBeVisible();
  await placed();

  const phone = await onPhone(browser, 'sofia.benali');
  await phone.goto('/carnet');
  await phone.locator('label', { hasText: 'Nina' }).click();
  const seen = phone.getByRole('listitem').filter({ hasText: words });
  await expect(seen.getByText('Nouveau')).toBeVisible();
  await expect(seen.getByRole('img')).toBeVisible();
  await accessible(phone);
  expect(await tooSmall(phone)).toEqual([]);
  await phone.context().close();
});

test('a pupil chooses work for its portfolio and says what it thinks', async ({
  browser,
  accessible,
  placed,
}) => {
  test.slow();
  const title = `Mon dessin ${Date.now().toString(36)}`;
  const tablet = await onPhone(browser, 'lea.benali');
  await tablet.goto('/carnet/portfolio');
  await expect(mainHeading(tablet)).toHaveText('Mes plus beaux travaux');
  await tablet.getByRole('button', { name: 'Choisir un travail' }).click();
  const form = tablet.getByRole('dialog', { name: 'Choisir un travail' });
  await form.getByLabel('Choisir un fichier').setInputFiles('e2e/fixtures/potager.png');
  await form.getByLabel('Titre').fill(title);
  await form.getByRole('button', { name: 'Mettre dans le portfolio' }).click();
  const work = tablet.getByRole('listitem').filter({ hasText: title });
  await expect(work.getByRole('img')).toBeVisible();
  await placed(tablet);
  await accessible(tablet);

  await work.getByRole('button', { name: /^Dire ce que j’en pense/ }).click();
  await tablet.getByRole('dialog').getByRole('button', { name: 'Fier de moi' }).click();
  await tablet.getByRole('dialog').getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(work.getByText('Fier de moi')).toBeVisible();
  await placed(tablet);
  expect(await tooSmall(tablet)).toEqual([]);
  await tablet.context().close();
});
