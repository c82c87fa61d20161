import type { Page } from '@playwright/test';
import { expect } from '../axe';
import { beep } from '../libraryDesk';
import { mainHeading } from '../people';
import type { Accessible } from './founding';

/** From the empty shelf to its first book. */
export async function openLibrary(page: Page, title: string, accessible: Accessible): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Bibliothèque' }).click();
  await expect(page.getByText('La bibliothèque est encore vide')).toBeVisible();
  await accessible(page);
  await page.getByRole('link', { name: 'Ajouter les premiers livres' }).click();
  await expect(mainHeading(page)).toHaveText('Gérer la bibliothèque');
  const form = page.getByRole('form', { name: 'Ajouter un livre' });
  await form.getByLabel('Titre').fill(title);
  await form.getByRole('button', { name: 'Ajouter au catalogue' }).click();
  await expect(page.getByText(`${title} est au catalogue`)).toBeVisible();
  await accessible(page);
}

/** Nobody has a card yet, and no book a label: both are named. */
export async function lend(page: Page, reader: string, title: string, accessible: Accessible) {
  await page.getByRole('link', { name: 'Prêter et rendre' }).click();
  await expect(page.getByLabel('Montre la carte')).toBeFocused();
  await accessible(page);
  await beep(page, reader);
  await expect(page.getByRole('region', { name: 'Qui emprunte' })).toContainText(reader);
  await beep(page, title);
  const done = page.getByRole('list', { name: 'Ce qui vient d’être fait' });
  await expect(done).toContainText(title);
  await expect(done).toContainText('prêté');
  await accessible(page);
}
