import type { Browser, Page } from '@playwright/test';
import { expect } from '../axe';
import { identify, mainHeading } from '../people';
import { codeOf } from '../secondFactor';
import { type Accessible, password } from './founding';
import { founderSecret } from './state';

/** Somebody at a computer of their own. */
export async function somebody(browser: Browser, product: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: product, locale: 'fr-FR', timezoneId: 'Europe/Paris' });
  return context.newPage();
}

/** By the password door. */
export async function enter(page: Page, username: string, secret = password): Promise<void> {
  await page.goto('/connexion');
  await page.getByRole('link', { name: 'Identifiant et mot de passe' }).click();
  await identify(page, username, secret);
  await expect(page.getByRole('region', { name: 'Confirmations' }).or(page.locator('.alone'))).toBeAttached();
}

/** The same, and the code of the application that the founder chose. */
export async function enterWithCode(page: Page, username: string): Promise<void> {
  await page.goto('/connexion');
  await page.getByRole('link', { name: 'Identifiant et mot de passe' }).click();
  await identify(page, username, password);
  await page.locator('#otp').fill(codeOf(founderSecret()));
  await page.locator('#kc-login').click();
  await expect(page.getByRole('region', { name: 'Confirmations' })).toBeAttached();
}

/** A colleague with the letter of an invitation. */
export async function acceptLetter(page: Page, code: string, accessible: Accessible): Promise<void> {
  await page.goto('/invitation');
  await page.getByLabel('Code de l’invitation').fill(code.toLowerCase());
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByLabel('Mot de passe').fill(password);
  await accessible(page);
  await page.getByRole('button', { name: 'Ouvrir mon compte' }).click();
  await expect(page.getByText('C’est fait !')).toBeVisible();
  const username = /«\s(\S+)\s»/.exec(await page.getByRole('main').innerText())?.[1] ?? '';
  await accessible(page);
  await enter(page, username);
}

/** A parent with the letter of a claim, who has no FranceConnect. */
export async function claimWithPassword(
  page: Page,
  code: string,
  username: string,
  accessible: Accessible,
): Promise<void> {
  await page.goto('/code');
  await page.getByLabel('Code du courrier').fill(code);
  await page.getByLabel('Identifiant de votre choix').fill(username);
  await page.getByLabel('Mot de passe').fill(password);
  await accessible(page);
  await page.getByRole('button', { name: 'Créer mon compte' }).click();
  await expect(page.getByText('C’est fait !')).toBeVisible();
  await accessible(page);
  await enter(page, username);
}

/** A parent whom FranceConnect vouches for, with the code of the letter this first time. */
export async function claimWithFranceConnect(
  page: Page,
  citizen: { username: string; password: string },
  code: string,
  accessible: Accessible,
): Promise<void> {
  await page.goto('/connexion');
  await page.getByRole('link', { name: /FranceConnect$/ }).click();
  await expect(page.getByRole('heading', { name: 'Choisir un citoyen de démonstration' })).toBeVisible();
  await identify(page, citizen.username, citizen.password);
  await expect(mainHeading(page)).toHaveText('J’ai un code de l’école');
  await page.getByLabel('Code du courrier').fill(code);
  await accessible(page);
  await page.getByRole('button', { name: 'Rattacher mes enfants' }).click();
}

/** Out for good: neither Back, nor the address, nor the other doors bring anybody back in. */
export async function signOutForGood(page: Page, accessible: Accessible): Promise<void> {
  await page.goto('/compte');
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await expect(page).toHaveURL(/\/connexion$/);
  await accessible(page);
  await page.goBack();
  await expect(page).toHaveURL(/\/connexion$/);
  expect((await page.request.get('/api/me')).status()).toBe(401);
  for (const door of ['Identifiant et mot de passe', /FranceConnect$/]) {
    await page.goto('/connexion');
    await page.getByRole('link', { name: door }).click();
    await expect(page.getByRole('textbox', { name: 'Mot de passe' })).toBeVisible();
  }
}
