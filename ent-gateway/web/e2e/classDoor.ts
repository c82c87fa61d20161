import { type Browser, expect, type Page } from '@playwright/test';
import { print } from './empty/printed';
import { mainHeading } from './people';

/** The code on the poster that is printed now. */
export async function poster(page: Page): Promise<string> {
  const button = page.getByRole('button', { name: 'Imprimer l’affiche de la classe' });
  const [text = ''] = await print(page, () => button.click());
  const code = /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(text)?.[0];
  expect(code, text).toBeDefined();
  return (code ?? '').replaceAll('-', '');
}

/** The page of a class's entry, in the hands of its teacher or the head. */
export async function openEntry(page: Page, className: string): Promise<void> {
  await page.goto('/classes');
  await page.getByText(className).first().click();
  await page.getByRole('link', { name: 'Entrée de la classe' }).click();
  await expect(mainHeading(page)).toHaveText(`Entrée de la classe, ${className}`);
}

export async function holdOpen(page: Page): Promise<void> {
  const until = page.getByRole('group', { name: 'Ouvrir jusqu’à' });
  await until.getByRole('spinbutton').first().fill('23');
  await until.getByRole('spinbutton').last().fill('59');
  await page.getByRole('button', { name: 'Ouvrir maintenant' }).click();
  await expect(page.getByText(/Ouverte jusqu’à 23/)).toBeVisible();
}

export const kid = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const change = (page: Page) => page.getByRole('button', { name: 'Changer d’enfant' });
export const asked = (page: Page) => expect(page.getByRole('heading', { name: /^Qui es-tu/ })).toBeVisible();

export async function tabletAt(browser: Browser, code: string, width = 1024, height = 768): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, hasTouch: true });
  const tablet = await context.newPage();
  await tablet.goto(`/entree#${code}`);
  await asked(tablet);
  await expect(tablet).toHaveURL(/\/entree$/);
  return tablet;
}
