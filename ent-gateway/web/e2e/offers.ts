import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from '@playwright/test';
import { expect } from './axe';
import { typeDay } from './dates';
import { signIn } from './people';

export interface Offer {
  name: string;
  kind: string;
  unit: string;
  /** what else its form is told */
  fill?: (sheet: Locator) => Promise<void>;
}

export const school = 'Jean-Macé';

/** The day and the minute on the town's clock. */
export function townNow(): { today: string; minute: number } {
  const told = new Date().toLocaleString('sv-SE', { timeZone: 'Europe/Paris' });
  const [hours = 0, minutes = 0] = told.slice(11).split(':').map(Number);
  return { today: told.slice(0, 10), minute: hours * 60 + minutes };
}

export const euros = (cents: number) => new RegExp(`${(cents / 100).toFixed(2).replace('.', ',')}\\s€`);

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Types an hour of the day, given by its minutes. */
export async function typeHour(scope: Locator, label: string, minute: number) {
  const field = scope.getByRole('group', { name: label, exact: true });
  await field.getByRole('spinbutton').first().pressSequentially(clock(minute).replace(':', ''));
}

export async function onPhone(browser: Browser, username: string): Promise<Page> {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const page = await (await browser.newContext(phone)).newPage();
  await signIn(page, username);
  return page;
}

export const read = async <T>(page: Page, path: string): Promise<T> =>
  (await (await page.request.get(path)).json()) as T;

/** An agent opens an activity that takes place from Monday to Friday. */
export async function openActivity(page: Page, { name, kind, unit, fill }: Offer) {
  await page.goto('/activites');
  await page.getByRole('button', { name: 'Nouvelle activité' }).click();
  const sheet = page.getByRole('dialog', { name: 'Nouvelle activité' });
  await sheet.getByLabel('Nom', { exact: true }).fill(name);
  await sheet.getByLabel('École', { exact: true }).selectOption({ label: school });
  await sheet.getByLabel('Quelle activité ?').selectOption({ label: kind });
  await sheet.getByLabel('On réserve').selectOption({ label: unit });
  const days = sheet.getByRole('group', { name: 'Jours', exact: true });
  await days.getByRole('checkbox', { name: 'mercredi' }).check();
  await fill?.(sheet);
  await sheet.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText(`${name} : enregistré.`)).toBeVisible();
}

/** The council's price from today on. */
export async function priceActivity(page: Page, name: string, price: string, fill: () => Promise<void>) {
  await page.goto('/tarifs');
  await page.getByRole('region', { name }).getByRole('link', { name: 'Préparer un nouveau tarif' }).click();
  await page.getByRole('radio', { name: 'Prix unique' }).check();
  await page.getByRole('textbox', { name: 'Tranche 1, Prix' }).fill(price);
  await fill();
  const { today } = townNow();
  await typeDay(page, 'En vigueur à partir du', today);
  await typeDay(page, 'Voté le', today);
  await page.getByLabel('Délibération n°').fill('26-11-15');
  await page.getByRole('button', { name: 'Enregistrer ce tarif' }).click();
  await expect(page.getByText(/^Le tarif est enregistré\./)).toBeVisible();
}

/** The page of a family at the town hall. */
export async function openFamily(page: Page, asked: string, parent: RegExp) {
  await page.goto('/familles');
  await page.getByRole('searchbox', { name: 'Chercher une famille' }).fill(asked);
  await page.getByRole('link', { name: parent }).first().click();
  await expect(page.getByRole('heading', { name: 'Réservations' })).toBeVisible();
}

/** The lines of a month's file that speak of an activity. */
export async function exported(page: Page, month: string, activity: string): Promise<string[]> {
  await page.goto(`/comptes?mois=${month}`);
  const taken = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exporter le mois (CSV)' }).click();
  const file = await readFile(await (await taken).path(), 'utf8');
  return file.split(/\r?\n/).filter((line) => line.includes(activity));
}
