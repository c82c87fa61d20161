import { expect, type Page } from '@playwright/test';
import { mainHeading } from './people';

/** Prepares the passage of all schools in one act, and opens the next year first where nobody has. */
export async function prepareAll(page: Page): Promise<void> {
  const links = page.getByRole('link', { name: /^Voir le passage de / });
  const noYear = page.getByText(/aucune année suivante n’est ouverte/i).first();
  await visitYears(page);
  await prepare(page);
  await expect(links.first().or(noYear)).toBeVisible();
  if (await noYear.isVisible()) {
    await page.goto('/ecoles');
    await page.getByRole('button', { name: 'Ouvrir une année' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ouvrir une année' }).click();
    await expect(page.getByText('à venir')).toBeVisible();
    await visitYears(page);
    await prepare(page);
  }
  await expect(links).toHaveCount(4);
}

async function visitYears(page: Page) {
  await page.goto('/passage-annee');
  await expect(mainHeading(page)).toHaveText('Passage d’année');
}

const prepare = (page: Page) =>
  page.getByRole('button', { name: /^(Préparer|Mettre) les \d écoles/ }).click();
