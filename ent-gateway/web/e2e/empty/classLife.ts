import type { Browser, Page } from '@playwright/test';
import { expect } from '../axe';
import { change, holdOpen, kid, openEntry } from '../classDoor';
import { print } from './printed';
import type { Accessible } from './founding';

/** Children of six choose three pictures unless the teacher says otherwise; the class is held open. */
export async function openDoor(page: Page, accessible: Accessible, className = 'CE1 Mme Aubin') {
  await openEntry(page, className);
  await expect(page.getByText('Pas encore d’affiche')).toBeVisible();
  await accessible(page);
  await expect(page.getByLabel(/3 images secrètes/)).toHaveValue('6');
  await holdOpen(page);
}

/** What stands on the cards of the class. */
export async function cards(page: Page): Promise<string> {
  const button = page.getByRole('button', { name: 'Imprimer une carte par élève' });
  return (await print(page, () => button.click())).join('\n');
}

/** A shared tablet to which somebody shows the card of a child. */
export async function comeIn(browser: Browser, printed: string, name: string): Promise<Page> {
  const card = printed.slice(printed.indexOf(name));
  const code = /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(card)?.[0] ?? '';
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 }, hasTouch: true });
  const tablet = await context.newPage();
  await tablet.goto(`/entree#${code.replaceAll('-', '')}`);
  await expect(kid(tablet, name)).toBeVisible();
  return tablet;
}

/** The child chooses three pictures the first time. */
export async function bySecret(tablet: Page, name: string, accessible: Accessible): Promise<void> {
  await kid(tablet, name).click();
  await expect(tablet.getByRole('heading', { name: `Bonjour ${name}` })).toBeVisible();
  await accessible(tablet);
  for (const picture of ['Soleil', 'Étoile', 'Lune']) await kid(tablet, picture).click();
  await tablet.getByRole('button', { name: 'C’est retenu' }).click();
  await expect(change(tablet)).toBeVisible();
}
