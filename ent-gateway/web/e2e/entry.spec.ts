import type { Page } from '@playwright/test';
import { expect, test } from './axe';
import { asked, change, holdOpen, kid, openEntry, poster, tabletAt } from './classDoor';
import { mainHeading, signIn } from './people';

/** What a child's hand finds on the way in: nothing to type into. */
const nothingToType = (page: Page) =>
  expect(
    page.locator(
      'input:not([type=hidden], [type=checkbox], [type=radio]), textarea, [contenteditable]:not([contenteditable=false])',
    ),
  ).toHaveCount(0);

test('a child enters by picture, shows its secret pictures, works, and leaves the tablet to the next', async ({
  page,
  browser,
  accessible,
}) => {
  test.slow();
  await signIn(page, 'claude.aubin');
  await openEntry(page, 'CE1 Mme Aubin');
  await accessible();
  await page.getByLabel(/3 images secrètes/).selectOption('À tous');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(page.getByText('C’est enregistré')).toBeVisible();
  await page.getByRole('button', { name: /^Nouvelles images.*Léa Benali/ }).click();
  await expect(page.getByText(/^Léa choisit/)).toBeVisible();
  const code = await poster(page);
  await holdOpen(page);

  const tablet = await tabletAt(browser, code, 820, 1180);
  await nothingToType(tablet);
  await accessible(tablet);
  await kid(tablet, 'Léa').click();
  await expect(tablet.getByRole('heading', { name: 'Bonjour Léa' })).toBeVisible();
  await tablet.reload();
  await kid(tablet, 'Léa').click();
  await nothingToType(tablet);
  await accessible(tablet);
  for (const picture of ['Soleil', 'Étoile', 'Lune']) await kid(tablet, picture).click();
  const kept = tablet.getByRole('button', { name: 'C’est retenu' });
  for (const button of await tablet.locator('.entry-keep button').all())
    expect(await button.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
  await kept.click();
  await expect(change(tablet)).toBeVisible();
  await expect(mainHeading(tablet)).toContainText('Léa');
  await nothingToType(tablet);
  await accessible(tablet);
  const box = tablet.getByRole('checkbox').first();
  if (await box.count()) {
    const done = await box.isChecked();
    await box.click();
    await expect(box).toBeChecked({ checked: !done });
  }

  await change(tablet).click();
  await asked(tablet);
  await tablet.goBack();
  await expect(tablet.getByText('Benali')).toHaveCount(0);
  await tablet.goto('/entree');
  await kid(tablet, 'Léa').click();
  for (const picture of ['Lune', 'Étoile', 'Soleil']) await kid(tablet, picture).click();
  await expect(tablet.getByRole('status')).toHaveText('Ce n’est pas ça. Essaie encore.');
  await tablet.getByRole('button', { name: 'J’ai oublié' }).click();
  await expect(tablet.getByRole('status')).toHaveText('Ta maîtresse ou ton maître arrive.');
  for (const picture of ['Soleil', 'Étoile', 'Lune']) await kid(tablet, picture).click();
  await expect(change(tablet)).toBeVisible();

  await page.getByRole('button', { name: 'Fermer pour aujourd’hui' }).click();
  await expect(page.getByText('Fermée', { exact: true })).toBeVisible();
  await tablet.reload();
  await expect(tablet.getByRole('heading', { name: 'La porte est fermée' })).toBeVisible();
  await nothingToType(tablet);
  await accessible(tablet);
  await tablet.context().close();
});

test('a nursery child enters at a touch, and finds nothing to type into', async ({
  page,
  browser,
  accessible,
}) => {
  test.slow();
  await signIn(page, 'ines.caron');
  await openEntry(page, 'MS Mme Caron');
  const code = await poster(page);
  await holdOpen(page);

  const tablet = await tabletAt(browser, code);
  await nothingToType(tablet);
  await accessible(tablet);
  await kid(tablet, 'Nina').click();
  await expect(change(tablet)).toBeVisible();
  await expect(tablet).toHaveURL(/\/$/);
  await nothingToType(tablet);
  await accessible(tablet);
  await change(tablet).click();
  await asked(tablet);

  await page.getByRole('button', { name: 'Annuler l’affiche' }).click();
  await expect(page.getByText('Pas encore d’affiche')).toBeVisible();
  await tablet.reload();
  await expect(tablet.getByRole('heading', { name: 'La porte est fermée' })).toBeVisible();
  await nothingToType(tablet);
  await tablet.context().close();
});

test('a class takes eight tablets one child after the other', async ({ page, browser }) => {
  test.setTimeout(400_000);
  await signIn(page, 'dominique.baille');
  await openEntry(page, 'CM2 M. Baille');
  await page.getByLabel(/3 images secrètes/).selectOption('À personne');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(page.getByText('C’est enregistré')).toBeVisible();
  const code = await poster(page);
  await holdOpen(page);
  const tablets = await Promise.all(Array.from({ length: 8 }, () => tabletAt(browser, code)));
  const names = await tablets[0]?.locator('.entry-kids button').allInnerTexts();
  expect(names?.length).toBe(28);

  for (let turn = 0; turn < 28; turn++) {
    const tablet = tablets[turn % 8] as Page;
    const name = names?.[turn]?.trim() ?? '';
    await kid(tablet, name).click();
    await expect(change(tablet)).toBeVisible();
    const promise = tablet.getByRole('button', { name: 'J’ai compris, je promets' });
    if (turn < 2 && (await promise.isVisible())) await promise.click();
    const me = await tablet.evaluate(async () => (await fetch('/api/me')).text());
    expect(me).toContain(`"${name.replace(/ \S+$/, '')}"`);
    await change(tablet).click();
    await asked(tablet);
  }
  await Promise.all(tablets.map((tablet) => tablet.context().close()));
});
