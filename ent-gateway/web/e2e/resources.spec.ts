import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './axe';
import { mainHeading, signIn } from './people';

const fresh = (word: string) => `${word} ${Date.now().toString(36)}`;

async function addFolder(page: Page, name: string) {
  await page.getByRole('button', { name: 'Nouveau dossier' }).click();
  const sheet = page.getByRole('dialog', { name: 'Nouveau dossier' });
  await sheet.getByLabel('Nom').fill(name);
  await sheet.getByRole('button', { name: 'Créer le dossier' }).click();
  await expect(sheet).toBeHidden();
}

const row = (page: Page, name: string) => page.getByRole('row', { name });

async function choose(page: Page, item: string, act: string) {
  await page.getByRole('button', { name: `Actions pour ${item}` }).click();
  await page.getByRole('menuitem', { name: act }).click();
}

test('a teacher files a picture, lets families read it and shares it by a link', async ({
  page,
  browser,
  accessible,
}) => {
  const folder = fresh('Potager');
  await signIn(page, 'claude.aubin');
  await page.getByRole('link', { name: 'Dossiers', exact: true }).click();
  await expect(mainHeading(page)).toHaveText('Dossiers');
  await page
    .getByRole('navigation', { name: 'Espaces' })
    .getByRole('link', { name: 'CE1 Mme Aubin' })
    .click();
  await expect(row(page, 'Leçons')).toBeVisible();
  await expect(page.getByText(/^Place prise/)).toBeVisible();
  await accessible();

  await addFolder(page, folder);
  await row(page, folder).dblclick();
  await expect(page.getByText('Rien ici pour le moment')).toBeVisible();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Envoyer des fichiers' }).click();
  await (await chooser).setFiles('e2e/fixtures/potager.png');
  const faces = page.getByRole('dialog', { name: 'Qui est dessus' });
  await faces.getByRole('button', { name: 'Plus tard' }).click();
  await expect(page.getByText(/1 image attend qu’on dise qui est dessus/)).toBeVisible();
  await row(page, 'potager.png')
    .getByRole('button', { name: /^Qui est dessus/ })
    .click();
  await accessible();
  await faces.getByRole('button', { name: 'Aucun élève n’y figure' }).click();
  await faces.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(faces).toBeHidden();
  await expect(page.getByText(/1 image attend/)).toBeHidden();
  await page.getByRole('navigation', { name: 'Chemin' }).getByRole('link').first().click();

  await choose(page, folder, 'Choisir qui le lit');
  await page.getByRole('radio', { name: 'L’équipe, les élèves et les familles' }).check();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(row(page, folder)).toContainText('les familles');

  await choose(page, folder, 'Partager par un lien');
  await page.getByRole('button', { name: 'Ouvrir un lien' }).click();
  const address = await page.getByLabel('Adresse du lien').inputValue();
  await expect(page.getByRole('list', { name: 'Liens ouverts' })).toContainText('ouvert 0 fois');
  await accessible();
  await page.getByRole('button', { name: 'Fermer', exact: true }).click();

  const parent = await (await browser.newContext({ viewport: { width: 390, height: 800 } })).newPage();
  await signIn(parent, 'sofia.benali');
  await parent.goto('/ressources');
  await parent.getByLabel('Chercher un dossier, un fichier ou ses mots').fill(folder.toUpperCase());
  await parent.getByRole('button', { name: folder, exact: true }).click();
  await parent.getByRole('row', { name: 'potager.png' }).click();
  await expect(parent.getByRole('img', { name: 'Aperçu de potager.png' })).toBeVisible();
  await accessible(parent);
  await parent.context().close();

  const anybody = await (await browser.newContext()).newPage();
  await anybody.goto(address);
  await expect(mainHeading(anybody)).toHaveText(folder);
  await expect(anybody.getByRole('button', { name: 'potager.png' })).toBeVisible();
  await accessible(anybody);
  await anybody.context().close();
});

test('things are chosen by the keyboard, moved, thrown away and brought back', async ({
  page,
  accessible,
}) => {
  const [first, second, box] = [fresh('Un'), fresh('Deux'), fresh('Boîte')];
  await signIn(page, 'claude.aubin');
  await page.goto('/ressources');
  for (const name of [first, second, box]) await addFolder(page, name);

  await row(page, first).click();
  await row(page, second).click({ modifiers: ['ControlOrMeta'] });
  await page.getByRole('button', { name: 'Déplacer les 2' }).click();
  await page.getByRole('dialog').getByRole('button', { name: box }).click();
  await page.getByRole('button', { name: 'Déplacer ici' }).click();
  await expect(page.getByText('2 déplacés')).toBeVisible();
  await expect(row(page, first)).toBeHidden();

  await row(page, box).click();
  await page.keyboard.press('Delete');
  await expect(page.getByText(`« ${box} » est à la corbeille`)).toBeVisible();
  await page
    .locator('.toast')
    .filter({ hasText: `« ${box} » est à la corbeille` })
    .getByRole('button', { name: 'Annuler' })
    .click();
  await expect(row(page, box)).toBeVisible();

  await row(page, box).click();
  await page.keyboard.press('F2');
  const naming = page.getByRole('dialog', { name: `Renommer ${box}` });
  await naming.getByLabel('Nom').fill(`${box} bis`);
  await naming.getByRole('button', { name: 'Renommer' }).click();
  await choose(page, `${box} bis`, 'Mettre à la corbeille');
  await page.getByRole('link', { name: 'Corbeille' }).click();
  await expect(mainHeading(page)).toHaveText('Corbeille');
  await accessible();
  await page
    .getByRole('listitem')
    .filter({ hasText: `${box} bis` })
    .getByRole('button', { name: 'Remettre en place' })
    .click();
  await page.getByRole('link', { name: 'Retour au dossier' }).click();
  await row(page, `${box} bis`).dblclick();
  await expect(row(page, second)).toBeVisible();
});

test('a pupil adds a picture where the class may, and takes it back', async ({ browser, accessible }) => {
  const name = `${fresh('Dessin')}.png`;
  const tablet = await (await browser.newContext({ viewport: { width: 820, height: 1180 } })).newPage();
  await signIn(tablet, 'lea.benali');
  await tablet.goto('/ressources');
  await tablet
    .getByRole('navigation', { name: 'Espaces' })
    .getByRole('button', { name: 'CE1 Mme Aubin' })
    .click();
  await tablet.getByRole('button', { name: /^Nos travaux/ }).click();
  const chooser = tablet.waitForEvent('filechooser');
  await tablet.getByRole('button', { name: 'Envoyer des fichiers' }).click();
  await (
    await chooser
  ).setFiles({ name, mimeType: 'image/png', buffer: readFileSync('e2e/fixtures/potager.png') });
  await tablet.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await expect(tablet.getByRole('img', { name: `Aperçu de ${name}` })).toBeVisible();
  await tablet.keyboard.press('Escape');
  await accessible(tablet);

  await choose(tablet, name, 'Mettre à la corbeille');
  await expect(tablet.getByText(`« ${name} » est à la corbeille`)).toBeVisible();
  await expect(tablet.getByRole('button', { name: new RegExp(`^${name}`) })).toBeHidden();
  await tablet.context().close();
});

test('a whole folder is taken away as an archive and brought in again', async ({ page, accessible }) => {
  const folder = fresh('Album');
  await signIn(page, 'claude.aubin');
  await page.goto('/ressources');
  await addFolder(page, folder);
  await row(page, folder).dblclick();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Envoyer des fichiers' }).click();
  await (await chooser).setFiles('e2e/fixtures/potager.png');
  await expect(row(page, 'potager.png')).toBeVisible();
  const small = row(page, 'potager.png').locator('img.item-thumbnail');
  await expect.poll(() => small.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Télécharger en ZIP' }).click();
  const archive = await download;
  expect(archive.suggestedFilename()).toBe(`${folder}.zip`);
  const path = test.info().outputPath(`${folder} encore.zip`);
  await archive.saveAs(path);

  const again = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Importer un ZIP' }).click();
  await (await again).setFiles(path);
  const report = page.getByRole('region', { name: 'Archives déballées' });
  await expect(report).toContainText('1 fichier est dans le dossier', { timeout: 30_000 });
  await accessible();
  await report
    .getByRole('button', { name: `Mettre le dossier à la corbeille\u00a0: ${folder} encore.zip` })
    .click();
  await expect(row(page, `${folder} encore`)).toHaveCount(0);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(row(page, `${folder} encore`)).toBeVisible();
  await report.getByRole('button', { name: `Ouvrir ${folder} encore` }).click();
  await expect(row(page, 'potager.png')).toBeVisible();
  await report.getByRole('button', { name: `Fermer\u00a0: ${folder} encore.zip` }).click();
  await expect(report.getByText(`${folder} encore`)).toHaveCount(0);
});

test('a document is found by its words, on a phone too', async ({ page, browser, accessible }) => {
  // the round that reads documents comes every minute
  test.setTimeout(300_000);
  const word = `papillon${Date.now().toString(36)}`;
  await signIn(page, 'claude.aubin');
  await page.goto('/ressources');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Envoyer des fichiers' }).click();
  await (
    await chooser
  ).setFiles({
    name: `${fresh('Note')}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(`Un ${word} bleu`),
  });
  await expect(row(page, 'Note')).toBeVisible();

  const phone = await (
    await browser.newContext({
      viewport: { width: 390, height: 800 },
      storageState: await page.context().storageState(),
    })
  ).newPage();
  await expect(async () => {
    await phone.goto('/ressources');
    await phone.getByLabel('Chercher un dossier, un fichier ou ses mots').fill(word.toUpperCase());
    await expect(phone.getByText('Ces mots sont dans le document')).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 240_000, intervals: [10_000] });
  await accessible(phone);
  await phone.context().close();
});
