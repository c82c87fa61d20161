import type { Page } from '@playwright/test';
import { expect, test } from './axe';
import { mainHeading, signIn } from './people';

/** A school of nobody else's journey: while the import is applied its own pupils have left. */
const school = /Pasteur/;

async function choose(
  page: Page,
  part: string,
  file: string | { name: string; mimeType: string; buffer: Buffer },
) {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: `Choisir le fichier : ${part}` }).click();
  await (await choosing).setFiles(typeof file === 'string' ? `e2e/fixtures/${file}` : file);
}

async function openUpload(page: Page) {
  await signIn(page, 'nadia.ferrand');
  await page.getByRole('link', { name: 'Imports ONDE' }).click();
  await page.getByRole('link', { name: 'Importer des fichiers' }).click();
  await expect(mainHeading(page)).toHaveText('Importer les fichiers ONDE');
  const schools = page.getByLabel('École concernée');
  await expect(schools.getByRole('option').nth(1)).toBeAttached();
  await expect(schools).toHaveValue('');
  const names = await schools.getByRole('option').allTextContents();
  await schools.selectOption(names.find((name) => school.test(name)) ?? names.at(-1) ?? '');
}

test('three exports are compared, homonyms told apart, applied and undone', async ({
  page,
  accessible,
  placed,
}) => {
  await openUpload(page);
  await accessible();
  await choose(page, 'Élèves', 'eleves-cp1252.csv');
  await choose(page, 'Responsables', 'responsables-utf8-bom.csv');
  await choose(page, 'Enseignants', 'enseignants-utf8.csv');
  await page.getByRole('button', { name: 'Comparer avec l’existant' }).click();
  await expect(mainHeading(page)).toHaveText('L’import', { timeout: 30_000 });
  const apply = page.getByRole('button', { name: 'Appliquer les changements' });
  await expect(apply).toBeDisabled();
  await accessible();

  const question = page
    .getByRole('group', { name: /MARTIN/i })
    .filter({ hasText: /Léa/i })
    .first();
  await expect(question.getByRole('radio').nth(1)).toBeVisible();
  const questions = page.getByRole('tabpanel').getByRole('group');
  const open = await questions.count();
  for (let index = 0; index < open; index++) await questions.nth(index).getByRole('radio').first().check();
  await accessible();
  await page.getByRole('button', { name: /^Enregistrer \d+ décisions?$/ }).click();
  await expect(apply).toBeEnabled();
  await placed();
  await page.getByRole('tab', { name: /^Ajoutés/ }).click();
  await expect(page.getByRole('tabpanel')).toContainText(/AÏSSATOU|Aïssatou/);
  await accessible();

  await apply.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Appliquer les changements' }).click();
  const many = page.getByRole('dialog', { name: /départs? d’élève/ });
  await expect(many).toBeVisible({ timeout: 60_000 });
  await accessible();
  await many.getByLabel('Nombre de départs').fill('0');
  await many.getByRole('button', { name: 'Confirmer et appliquer' }).click();
  await expect(many.getByText('Ce n’est pas le nombre annoncé.')).toBeVisible();
  const leaving = /\d+/.exec((await many.getByRole('heading').first().textContent()) ?? '')?.[0] ?? '';
  await many.getByLabel('Nombre de départs').fill(leaving);
  await many.getByRole('button', { name: 'Confirmer et appliquer' }).click();
  await expect(page.getByText(/^L’import est appliqué\./)).toBeVisible({ timeout: 60_000 });
  await placed();
  await accessible();

  await page.getByRole('button', { name: 'Annuler l’import' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Annuler l’import' }).click();
  await expect(
    page.getByText(
      /^L’import est annulé\s: les fiches sont comme avant, et ce qu’il avait annulé de réservations est rendu\./,
    ),
  ).toBeVisible({
    timeout: 60_000,
  });
  await placed();
  await accessible();
});

test('a zip in disguise changes nothing, and the line and column are said', async ({ page, accessible }) => {
  await openUpload(page);
  const zip = Buffer.from('504b0304140000000800000000000000000000000000', 'hex');
  await choose(page, 'Élèves', { name: 'eleves.csv', mimeType: 'text/csv', buffer: zip });
  await page.getByRole('button', { name: 'Comparer avec l’existant' }).click();
  await expect(page.getByText('Le fichier est refusé. Rien n’a été changé.')).toBeVisible();
  const reasons = page.getByRole('table');
  await expect(reasons.getByRole('columnheader')).toHaveText(['Fichier', 'Ligne', 'Colonne', 'Raison']);
  await expect(reasons.getByRole('cell')).toHaveText(['Élèves', /^\d+$/, /^\d+$/, /.+/]);
  await accessible();
});
