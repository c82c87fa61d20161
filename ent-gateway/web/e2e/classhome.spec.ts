import type { Browser, Page } from '@playwright/test';
import { expect, test } from './axe';
import { print } from './empty/printed';
import { acceptCharters, mainHeading, signIn } from './people';

/** A child who can't read meets nothing to type into, wherever it goes. */
const nothingToType = (page: Page) =>
  expect(page.locator('input, textarea, select, [contenteditable=true]')).toHaveCount(0);

const tile = (page: Page, name: string) =>
  page.getByRole('main').getByRole('link', { name: new RegExp(`^${name}`) });

const home = (page: Page) => page.getByRole('link', { name: 'Ma classe', exact: true }).click();

/** No line of the page is wider than the tablet or the phone. */
const fits = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
    .toBeLessThanOrEqual(0);

const device = async (browser: Browser, width: number, height: number) =>
  (await browser.newContext({ viewport: { width, height }, hasTouch: true })).newPage();

test('a teacher chooses the home of the class, and a pupil who reads finds it so', async ({
  page,
  browser,
  accessible,
  placed,
}) => {
  await signIn(page, 'claude.aubin');
  await page.goto('/classes');
  await page.getByRole('link', { name: 'Accueil de la classe' }).click();
  await expect(mainHeading(page)).toHaveText('Accueil de la classe, CE1 Mme Aubin');
  const seen = page.getByRole('region', { name: 'Ce que voit un élève' });
  await expect(seen.getByText('À faire', { exact: true })).toBeVisible();
  await accessible();
  const birthdays = page.getByRole('checkbox', { name: /^Anniversaires/ });
  const wasOn = await birthdays.isChecked();
  if (!wasOn) await birthdays.check();
  await expect(seen.getByText('Anniversaires', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Monter : Le blog' }).click();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('C’est enregistré.')).toBeVisible();
  await placed();
  await accessible();

  const pupil = await device(browser, 1024, 768);
  await signIn(pupil, 'lea.benali');
  await expect(mainHeading(pupil)).toHaveText('Bonjour Léa !');
  await expect(pupil.getByRole('main').getByRole('listitem').getByRole('link').first()).toContainText(
    'Le blog',
  );
  await fits(pupil);
  await accessible(pupil);

  const box = pupil.getByRole('checkbox').first();
  if (await box.count()) {
    const before = await box.getAttribute('aria-checked');
    // shown before it is kept
    const kept = pupil.waitForResponse((answer) => answer.url().includes('/ticks?'));
    await box.click();
    expect((await kept).ok()).toBe(true);
    await expect(box).not.toHaveAttribute('aria-checked', before ?? '');
    await pupil.reload();
    await expect(pupil.getByRole('checkbox').first()).not.toHaveAttribute('aria-checked', before ?? '');
    await pupil.getByRole('checkbox').first().click();
  }

  for (const name of ['À faire', 'Les livres', 'La semaine', 'Le repas', 'Anniversaires']) {
    await tile(pupil, name).click();
    await expect(mainHeading(pupil)).toHaveText(name);
    await expect(pupil.getByText('Chargement…')).toHaveCount(0);
    await fits(pupil);
    await accessible(pupil);
    await home(pupil);
    await expect(mainHeading(pupil)).toHaveText('Bonjour Léa !');
  }
  await tile(pupil, 'Le blog').click();
  await expect(mainHeading(pupil)).toHaveText('Blog de la classe');
  await home(pupil);
  await tile(pupil, 'Mon dossier').click();
  await expect(pupil).toHaveURL(/\/ressources/);
  await expect(mainHeading(pupil)).toHaveText('Dossiers');
  await home(pupil);

  for (const [width, height] of [
    [768, 1024],
    [390, 844],
  ] as const) {
    await pupil.setViewportSize({ width, height });
    await expect(mainHeading(pupil)).toBeVisible();
    await fits(pupil);
    await accessible(pupil);
  }
  await pupil.getByRole('link', { name: 'Moi' }).click();
  await expect(mainHeading(pupil)).toHaveText('Mon compte');
  await home(pupil);
  await pupil.getByRole('button', { name: 'J’ai fini' }).click();
  await expect(pupil).toHaveURL(/\/(connexion|entree)/);

  if (!wasOn) await birthdays.uncheck();
  await page.getByRole('button', { name: 'Descendre : Le blog' }).click();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('C’est enregistré.')).toBeVisible();
});

test('a small child goes through its class by pictures and voice, and types nothing', async ({
  page,
  browser,
  accessible,
}) => {
  test.slow();
  await signIn(page, 'ines.caron');
  await page.goto('/classes');
  await page.getByRole('link', { name: 'Entrée de la classe' }).click();
  const button = page.getByRole('button', { name: 'Imprimer l’affiche de la classe' });
  const [text = ''] = await print(page, () => button.click());
  const code = (/[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(text)?.[0] ?? '').replaceAll('-', '');
  const until = page.getByRole('group', { name: 'Ouvrir jusqu’à' });
  await until.getByRole('spinbutton').first().fill('23');
  await until.getByRole('spinbutton').last().fill('59');
  await page.getByRole('button', { name: 'Ouvrir maintenant' }).click();
  await expect(page.getByText(/Ouverte jusqu’à 23/)).toBeVisible();

  const tablet = await device(browser, 1024, 768);
  await tablet.goto(`/entree#${code}`);
  await tablet.getByRole('button', { name: 'Nina', exact: true }).click();
  await expect(
    tablet.getByRole('region', { name: 'Confirmations' }).or(tablet.locator('.alone')),
  ).toBeAttached();
  await acceptCharters(tablet);
  await expect(mainHeading(tablet)).toHaveText('Bonjour Nina !');
  await expect(tablet.getByRole('link', { name: 'Moi' })).toHaveCount(0);
  await nothingToType(tablet);
  await fits(tablet);
  await accessible(tablet);

  for (const name of ['À faire', 'Regarder', 'Mes images', 'Mes livres', 'On a dit', 'On mange']) {
    await tile(tablet, name).click();
    await expect(mainHeading(tablet)).toHaveText(name);
    await expect(tablet.getByText('Chargement…')).toHaveCount(0);
    await nothingToType(tablet);
    await fits(tablet);
    await accessible(tablet);
    if (name === 'Regarder') {
      const story = tablet.getByRole('main').getByRole('listitem').getByRole('link').first();
      if (await story.count()) {
        await story.click();
        await expect(tablet).toHaveURL(/\/ma-classe\/blog\//);
        await expect(tablet.getByRole('link', { name: 'Les autres histoires' })).toBeVisible();
        await nothingToType(tablet);
        await accessible(tablet);
      }
    }
    if (name === 'Mes images') {
      await tablet.getByRole('main').getByRole('listitem').getByRole('link').first().click();
      await expect(tablet).toHaveURL(/\/ma-classe\/dossier\//);
      await expect(tablet.getByRole('link', { name: 'Les autres fichiers' })).toBeVisible();
      await nothingToType(tablet);
      await accessible(tablet);
    }
    await home(tablet);
    await expect(mainHeading(tablet)).toHaveText('Bonjour Nina !');
  }
  await tablet.setViewportSize({ width: 768, height: 1024 });
  await fits(tablet);
  await accessible(tablet);

  await tablet.getByRole('button', { name: 'Changer d’enfant' }).click();
  await expect(tablet.getByRole('heading', { name: /^Qui es-tu/ })).toBeVisible();
  await nothingToType(tablet);
  await page.getByRole('button', { name: 'Fermer pour aujourd’hui' }).click();
  await expect(page.getByText('Fermée', { exact: true })).toBeVisible();
});
