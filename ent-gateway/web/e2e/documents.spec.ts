import type { Page } from '@playwright/test';
import { expect, test } from './axe';
import { signIn } from './people';

const row = (page: Page, name: string) => page.getByRole('row', { name });

test('a document is read on the page, and said to be unreadable where it is', async ({
  page,
  browser,
  accessible,
}) => {
  test.setTimeout(180_000);
  const folder = `Sortie ${Date.now().toString(36)}`;
  await signIn(page, 'claude.aubin');
  await page.goto('/ressources');
  await page
    .getByRole('navigation', { name: 'Espaces' })
    .getByRole('link', { name: 'CE1 Mme Aubin' })
    .click();
  await page.getByRole('button', { name: 'Nouveau dossier' }).click();
  const form = page.getByRole('dialog', { name: 'Nouveau dossier' });
  await form.getByLabel('Nom').fill(folder);
  await form.getByRole('button', { name: 'Créer le dossier' }).click();
  await row(page, folder).dblclick();
  await expect(page.getByText('Rien ici pour le moment')).toBeVisible();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Envoyer des fichiers' }).click();
  await (await chooser).setFiles(['e2e/fixtures/sortie.docx', 'e2e/fixtures/casse.docx']);
  await expect(row(page, 'casse.docx')).toBeVisible();

  await row(page, 'sortie.docx').dblclick();
  const sheet = page.getByRole('dialog', { name: 'sortie.docx' });
  await expect(sheet.getByRole('img', { name: 'Aperçu de sortie.docx' })).toBeVisible({ timeout: 90_000 });
  await expect(sheet.getByText('sa mise en page peut différer')).toBeVisible();
  await accessible();
  const download = page.waitForEvent('download');
  await sheet.getByRole('link', { name: 'Télécharger' }).click();
  expect((await download).suggestedFilename()).toBe('sortie.docx');
  await page.getByRole('button', { name: 'Fermer', exact: true }).click();

  await row(page, 'casse.docx').dblclick();
  await expect(page.getByText('protégé par un mot de passe, ou abîmé')).toBeVisible({ timeout: 90_000 });
  await accessible();
  await page.getByRole('button', { name: 'Fermer', exact: true }).click();

  await page.getByRole('navigation', { name: 'Chemin' }).getByRole('link').first().click();
  await page.getByRole('button', { name: `Actions pour ${folder}` }).click();
  await page.getByRole('menuitem', { name: 'Partager par un lien' }).click();
  await page.getByRole('button', { name: 'Ouvrir un lien' }).click();
  const address = await page.getByLabel('Adresse du lien').inputValue();
  const anybody = await (await browser.newContext({ viewport: { width: 390, height: 800 } })).newPage();
  await anybody.goto(address);
  await anybody.getByRole('button', { name: 'sortie.docx' }).click();
  await expect(anybody.getByRole('img', { name: 'Aperçu de sortie.docx' })).toBeVisible({ timeout: 30_000 });
  await accessible(anybody);
  await anybody.context().close();
});
