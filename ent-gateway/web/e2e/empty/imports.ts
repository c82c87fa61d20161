import type { Page } from '@playwright/test';
import { expect } from '../axe';
import { mainHeading } from '../people';
import type { Accessible } from './founding';

type Part = 'Élèves' | 'Responsables' | 'Enseignants';
type Files = Record<Part, string | { name: string; mimeType: string; buffer: Buffer }>;

/** Compares a school's three files with what is known, answers what they leave open, and applies them. */
export async function importSchool(
  page: Page,
  school: string,
  files: Files,
  accessible: Accessible,
): Promise<void> {
  await page.goto('/imports/nouveau');
  await expect(mainHeading(page)).toHaveText('Importer les fichiers ONDE');
  const schools = page.getByLabel('École concernée');
  const known = schools.getByRole('option').filter({ hasText: school });
  await expect(known).toBeAttached();
  await schools.selectOption(await known.innerText());
  for (const [part, file] of Object.entries(files)) {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: `Choisir le fichier : ${part}` }).click();
    await (await choosing).setFiles(typeof file === 'string' ? `e2e/fixtures/${file}` : file);
  }
  await page.getByRole('button', { name: 'Comparer avec l’existant' }).click();
  await expect(mainHeading(page)).toHaveText('L’import', { timeout: 30_000 });
  const apply = page.getByRole('button', { name: 'Appliquer les changements' });
  // its heading is there before it
  await expect(apply).toBeVisible();
  await accessible();
  const questions = page.getByRole('tabpanel').getByRole('group');
  const open = await questions.count();
  for (let index = 0; index < open; index++) await questions.nth(index).getByRole('radio').last().check();
  if (open > 0) await page.getByRole('button', { name: /^Enregistrer \d+ décisions?$/ }).click();
  await apply.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Appliquer les changements' }).click();
  await expect(page.getByText(/^L’import est appliqué\./)).toBeVisible({ timeout: 60_000 });
  await accessible();
}
