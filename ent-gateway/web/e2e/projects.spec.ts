import { mkdtempSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './axe';
import { mainHeading, signIn } from './people';
import { unzip } from './unzip';

const tiles = 'https://tuiles.exemple.fr';

/** Addresses that a page asked for, other than of its own server. */
function strangers(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && hostname !== '127.0.0.1') asked.push(request.url());
  });
  return asked;
}

/** The archive unfolded on the disk, as somebody does who takes it home. */
function unfold(zip: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  for (const [name, content] of unzip(zip)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

test('a page of blocks is built, published, read, and opened from the file system', async ({
  page,
  browser,
  accessible,
  placed,
}) => {
  test.slow();
  const title = `Notre rue ${Date.now().toString(36)}`;
  await signIn(page, 'claude.aubin');
  const asked = strangers(page);
  await page.getByRole('link', { name: 'Blog', exact: true }).click();
  await page.getByRole('link', { name: 'Page de projet' }).click();
  await expect(mainHeading(page)).toHaveText('Nouvelle page de projet');
  await accessible();
  await page.getByLabel('Titre de la page').fill(title);

  // a text, by keyboard alone
  await page.getByRole('button', { name: 'Texte', exact: true }).press('Enter');
  const text = page.getByRole('listitem', { name: 'Bloc 1' });
  await text.getByLabel('Titre du bloc').fill('La rue du Port');
  await text.getByLabel('Texte', { exact: true }).fill('Nous y passons chaque matin.');

  // a picture with two places
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Image ou son' }).click();
  await (await chooser).setFiles('e2e/fixtures/potager.png');
  const picture = page.getByRole('listitem', { name: 'Bloc 2' });
  await picture.getByLabel('Ce que montre l’image').fill('Un potager vu de la rue');
  await picture.getByRole('img').click({ position: { x: 40, y: 40 } });
  await picture.getByRole('listitem', { name: 'Repère 1' }).getByLabel('Nom').fill('La haie');
  await picture.getByRole('button', { name: 'Ajouter un repère' }).click();
  const second = picture.getByRole('listitem', { name: 'Repère 2' });
  await second.getByLabel('Nom').fill('Les fèves');
  await second.getByLabel('Ce que l’on en dit').fill('Semées en octobre.');
  const spot = picture.getByRole('button', { name: /^Les fèves, à déplacer/ });
  const before = await spot.getAttribute('style');
  await spot.press('ArrowRight');
  await expect(spot).not.toHaveAttribute('style', before ?? '');
  await picture.getByRole('button', { name: 'Aucun élève n’y figure' }).click();

  // a map, a timeline, a quiz
  await page.getByRole('button', { name: 'Carte', exact: true }).click();
  const map = page.getByRole('listitem', { name: 'Bloc 3' });
  await map.getByRole('button', { name: 'Ajouter un lieu' }).click();
  await map.getByLabel('Nom').fill('La boulangerie');
  await map.getByLabel('Latitude et longitude').fill('quelque part');
  await expect(map.getByText('Écrivez deux nombres')).toBeVisible();
  await map.getByLabel('Latitude et longitude').fill('47.2184, -1.5536');
  await page.getByRole('button', { name: 'Frise', exact: true }).click();
  const line = page.getByRole('listitem', { name: 'Bloc 4' });
  await line.getByLabel('Date', { exact: true }).fill('1890');
  await line.getByLabel('Évènement').fill('La rue est pavée');
  await page.getByRole('button', { name: 'Quiz', exact: true }).click();
  const quiz = page.getByRole('listitem', { name: 'Bloc 5' });
  await quiz.getByLabel('Question posée').fill('Que sème-t-on en octobre ?');
  await quiz.getByRole('textbox', { name: 'Réponse 1' }).fill('Des fèves');
  await quiz.getByRole('textbox', { name: 'Réponse 2' }).fill('Des tomates');
  await quiz.getByLabel('Explication').fill('Elles aiment le froid.');
  await accessible();

  // moved, deleted and brought back
  await text.getByRole('button', { name: /^Descendre/ }).click();
  await expect(page.getByRole('listitem', { name: /^Bloc 2.*texte$/ })).toBeFocused();
  await page
    .getByRole('listitem', { name: /^Bloc 2.*texte$/ })
    .getByRole('button', { name: /^Monter/ })
    .first()
    .click();
  await line.getByRole('button', { name: /^Supprimer.*Bloc 4/ }).click();
  await placed();
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByRole('listitem', { name: /^Bloc 4.*frise$/ })).toBeFocused();
  await expect(page.getByText(/^Gardé tout seul/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Titre de la page')).toHaveValue(title);
  await expect(page.getByRole('listitem', { name: /^Bloc 5.*quiz$/ })).toBeVisible();
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(mainHeading(page)).toHaveText(title);
  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(page.getByText('L’article est publié')).toBeVisible();
  await accessible();
  const address = page.url();

  // a family reads it on a phone, plays the quiz, and nobody else is asked
  const parent = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await signIn(parent, 'sofia.benali');
  const byParent = strangers(parent);
  await parent.goto(address);
  await expect(mainHeading(parent)).toHaveText(title);
  await parent.getByRole('button', { name: 'Les fèves' }).press('Enter');
  await expect(parent.getByRole('listitem').filter({ hasText: 'Semées en octobre.' })).toBeFocused();
  await expect(parent.getByRole('img', { name: /^Dessin.*1 lieu$/ })).toBeVisible();
  await parent.getByRole('radio', { name: 'Des tomates' }).check({ force: true });
  await parent.getByRole('button', { name: 'Vérifier ma réponse' }).click();
  await expect(parent.getByText(/La bonne réponse.*Des fèves/)).toBeVisible();
  await parent.getByRole('radio', { name: 'Des fèves' }).check({ force: true });
  await parent.getByRole('button', { name: 'Vérifier ma réponse' }).click();
  await expect(parent.getByText('C’est la bonne réponse.')).toBeVisible();
  await accessible(parent);
  await placed(parent);
  await expect(parent.getByRole('button', { name: 'Emporter la page' })).toHaveCount(0);
  expect(byParent).toEqual([]);
  expect(asked).toEqual([]);

  // the teacher takes it away
  await page.getByRole('button', { name: 'Emporter la page' }).click();
  await expect(page.getByText('Ne les montrez à personne d’autre')).toBeVisible();
  await accessible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Télécharger le ZIP' }).click();
  const folder = unfold(readFileSync(await (await download).path()));

  const home = await (await browser.newContext()).newPage();
  const everything: string[] = [];
  const faults: string[] = [];
  home.on('request', (request) => everything.push(request.url()));
  home.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await home.goto(pathToFileURL(join(folder, 'index.html')).href);
  await expect(home.getByRole('heading', { level: 1 })).toHaveText(title);
  await home.getByRole('button', { name: 'Les fèves' }).click();
  await expect(home.getByRole('listitem').filter({ hasText: 'Semées en octobre.' })).toBeFocused();
  await expect(home.getByRole('img', { name: 'Un potager vu de la rue' })).toHaveJSProperty('complete', true);
  expect(
    await home
      .getByRole('img', { name: 'Un potager vu de la rue' })
      .evaluate((img: HTMLImageElement) => img.naturalWidth),
  ).toBeGreaterThan(0);
  await home.getByLabel('Des tomates').check();
  await home.getByRole('button', { name: 'Vérifier' }).click();
  await expect(home.getByText(/La bonne réponse.*Des fèves/)).toBeVisible();
  await expect(home.getByText('Elles aiment le froid.')).toBeVisible();
  await expect(home.getByText('La rue est pavée')).toBeVisible();
  expect(everything.every((url) => url.startsWith('file:'))).toBe(true);
  expect(faults).toEqual([]);
  await accessible(home);
});

test('a map asks the host that the town has chosen, once the reader has pressed', async ({
  page,
  browser,
  accessible,
}) => {
  test.slow();
  await signIn(page, 'paul.girardot');
  await page.goto('/territoire');
  await page.getByRole('link', { name: 'Fond de carte' }).click();
  await page.getByLabel('Adresse des tuiles').fill('http://tuiles.exemple.fr/{z}/{x}/{y}.png');
  await page.getByRole('button', { name: 'Enregistrer le fond de carte' }).click();
  await expect(page.getByText('Écrivez une adresse en https://')).toBeVisible();
  await accessible();
  await page.getByLabel('Adresse des tuiles').fill(`${tiles}/{z}/{x}/{y}.png`);
  await page.getByLabel('Mention à afficher').fill('© Cartographes');
  await page.getByRole('button', { name: 'Enregistrer le fond de carte' }).click();
  await expect(page.getByText('Fond de carte enregistré')).toBeVisible();

  try {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      serviceWorkers: 'block',
    });
    const tile = readFileSync('e2e/fixtures/potager.png');
    await context.route(`${tiles}/**`, (route) =>
      route.fulfill({
        body: tile,
        contentType: 'image/png',
        headers: { 'access-control-allow-origin': '*' },
      }),
    );
    const parent = await context.newPage();
    const refused: string[] = [];
    parent.on(
      'console',
      (message) => /Content Security Policy/.test(message.text()) && refused.push(message.text()),
    );
    await signIn(parent, 'sofia.benali');
    const asked = strangers(parent);
    await parent.goto('/blog');
    await parent.getByRole('link', { name: 'Notre quartier, hier et aujourd’hui' }).first().click();
    await expect(parent.getByText('La carte vient de tuiles.exemple.fr')).toBeVisible();
    await accessible(parent);
    expect(asked).toEqual([]);
    await parent.getByRole('button', { name: 'Afficher la carte' }).click();
    await expect
      .poll(() => asked.filter((url) => url.startsWith(tiles)).length, { timeout: 20_000 })
      .toBeGreaterThan(0);
    const inside = parent.frameLocator('iframe');
    await inside.getByRole('button', { name: 'Le lavoir' }).press('Enter');
    await expect(inside.getByText('On y lavait le linge.')).toBeVisible();
    await expect(parent.getByText('© Cartographes').first()).toBeVisible();
    expect(asked.every((url) => url.startsWith(tiles))).toBe(true);
    expect(refused).toEqual([]);
  } finally {
    await page.getByRole('button', { name: 'Ne plus utiliser de fond de carte' }).click();
    await expect(page.getByText('Plus aucun fond de carte')).toBeVisible();
  }
});
