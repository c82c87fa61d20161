import type { Page } from '@playwright/test';
import { expect, test } from './axe';
import { mainHeading, signIn } from './people';
import { print } from './empty/printed';

/** What a child's hand finds on the way in: nothing to type into. */
const nothingToType = (page: Page) =>
  expect(page.locator('input:not([type=hidden]), textarea, [contenteditable=true]')).toHaveCount(0);

/** The code on the poster that is printed now. */
async function poster(page: Page): Promise<string> {
  const button = page.getByRole('button', { name: 'Imprimer l’affiche de la classe' });
  const [text = ''] = await print(page, () => button.click());
  return /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(text)?.[0] ?? '';
}

const kid = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a child enters by picture, shows its secret pictures, works, and leaves the tablet to the next', async ({
  page,
  browser,
  accessible,
}) => {
  test.slow();
  await signIn(page, 'claude.aubin');
  await page.goto('/classes');
  await page.getByText('CE1 Mme Aubin').first().click();
  await page.getByRole('link', { name: 'Entrée de la classe' }).click();
  await expect(mainHeading(page)).toHaveText('Entrée de la classe, CE1 Mme Aubin');
  await accessible();
  await page.getByRole('checkbox', { name: /3 images secrètes/ }).check();
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(page.getByText('C’est enregistré')).toBeVisible();
  const code = await poster(page);
  expect(code).toMatch(/^[A-Z0-9-]{14}$/);
  const until = page.getByRole('group', { name: 'Ouvrir jusqu’à' });
  await until.getByRole('spinbutton').first().fill('23');
  await until.getByRole('spinbutton').last().fill('59');
  await page.getByRole('button', { name: 'Ouvrir maintenant' }).click();
  await expect(page.getByText(/Ouverte jusqu’à 23/)).toBeVisible();

  const context = await browser.newContext({ viewport: { width: 820, height: 1180 }, hasTouch: true });
  const tablet = await context.newPage();
  await tablet.goto(`/entree#${code.replaceAll('-', '')}`);
  await expect(tablet.getByRole('heading', { name: /^Qui es-tu/ })).toBeVisible();
  await expect(tablet).toHaveURL(/\/entree$/);
  await nothingToType(tablet);
  await accessible(tablet);
  await kid(tablet, 'Léa').click();
  await expect(tablet.getByRole('heading', { name: 'Bonjour Léa' })).toBeVisible();
  await nothingToType(tablet);
  await accessible(tablet);
  for (const picture of ['Soleil', 'Étoile', 'Lune']) await kid(tablet, picture).click();
  await tablet.getByRole('button', { name: 'C’est retenu' }).click();
  await expect(mainHeading(tablet)).toContainText('Léa');
  await nothingToType(tablet);
  await accessible(tablet);
  const box = tablet.getByRole('checkbox').first();
  if (await box.count()) await box.click();

  await tablet.getByRole('button', { name: 'Changer d’enfant' }).click();
  await expect(tablet.getByRole('heading', { name: /^Qui es-tu/ })).toBeVisible();
  await kid(tablet, 'Léa').click();
  for (const picture of ['Lune', 'Étoile', 'Soleil']) await kid(tablet, picture).click();
  await expect(tablet.getByRole('status')).toHaveText('Ce n’est pas ça. Essaie encore.');
  await tablet.getByRole('button', { name: 'J’ai oublié' }).click();
  await expect(tablet.getByRole('status')).toHaveText('Ta maîtresse ou ton maître arrive.');
  for (const picture of ['Soleil', 'Étoile', 'Lune']) await kid(tablet, picture).click();
  await expect(tablet.getByRole('button', { name: 'Changer d’enfant' })).toBeVisible();

  await page.getByRole('button', { name: 'Fermer pour aujourd’hui' }).click();
  await expect(page.getByText('Fermée', { exact: true })).toBeVisible();
  await tablet.reload();
  await expect(tablet.getByRole('heading', { name: 'La classe est fermée' })).toBeVisible();
  await nothingToType(tablet);
  await accessible(tablet);
  await context.close();
});
