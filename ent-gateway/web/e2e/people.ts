import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';

/** The link of the sign-in page that leads to each realm. */
const doors = {
  ent: 'Identifiant et mot de passe',
  franceconnect: /FranceConnect$/,
  educonnect: 'Se connecter avec ÉduConnect',
  proconnect: /ProConnect$/,
} as const;

interface Account {
  label: string;
  username: string;
  password: string;
  realm: keyof typeof doors;
}

/** The standalone lists its demonstration accounts in its data directory. */
function account(username: string): Account {
  const file = join(process.env.ENT_DATA ?? '../../.ent', 'demo-accounts.json');
  const accounts = JSON.parse(readFileSync(file, 'utf8')) as Account[];
  const found = accounts.find((one) => one.username === username);
  if (!found) throw new Error(`No account ${username} in ${file}`);
  return found;
}

export const passwordOf = (username: string) => account(username).password;

/** What the sign-in page of Keycloak asks. */
export async function identify(
  page: Page,
  username: string,
  password = account(username).password,
): Promise<void> {
  await page.getByRole('textbox', { name: 'Identifiant' }).fill(username);
  await page.getByRole('textbox', { name: 'Mot de passe' }).fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
}

/** What it asks of somebody it has just seen. */
export async function identifyAgain(page: Page, username: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Mot de passe' }).fill(account(username).password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
}

const hasArrived = (page: Page) =>
  expect(page.getByRole('region', { name: 'Confirmations' }).or(page.locator('.alone'))).toBeAttached();

/** By local account, or by the stand-in of a provider of the State, as the account asks; ends on a page of the application. */
export async function enter(page: Page, username: string, at = ''): Promise<void> {
  await page.goto(`${at}/connexion`);
  await page.getByRole('link', { name: doors[account(username).realm] }).click();
  await identify(page, username);
  await hasArrived(page);
}

/** The same of somebody who has accepted the charter, whichever another journey has written since. */
export async function signIn(page: Page, username: string, at = ''): Promise<void> {
  await enter(page, username, at);
  await acceptCharters(page);
}

/** Accepts what is asked of whoever is signed in, for journeys that are about something else. */
export async function acceptCharters(page: Page): Promise<void> {
  const accepted = await page.evaluate(async () => {
    const me = (await (await fetch('/api/me')).json()) as { askedCharters?: string[] };
    const asked = me.askedCharters ?? [];
    const token = /XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? '';
    for (const id of asked)
      await fetch(`/api/core/charters/${id}/acceptances`, {
        method: 'POST',
        headers: { 'X-XSRF-TOKEN': decodeURIComponent(token) },
      });
    return asked.length;
  });
  if (accepted === 0) return;
  await page.reload();
  await hasArrived(page);
}

export const mainHeading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 });

/** The links and buttons of the page that a thumb would miss: what answers around their middle is less than 44 pixels high. */
export const tooSmall = (page: Page) =>
  page
    .getByRole('main')
    .locator('a, button')
    .evaluateAll((all) =>
      all
        .filter((one) => {
          if (!one.checkVisibility()) return false;
          one.scrollIntoView({ block: 'center' });
          const { x, y, width, height } = one.getBoundingClientRect();
          const answers = (dy: number) =>
            one.contains(document.elementFromPoint(x + width / 2, y + height / 2 + dy));
          return Array.from({ length: 89 }, (_, index) => index - 44).filter(answers).length < 43;
        })
        .map(({ textContent }) => textContent),
    );

type Turn = 'Semaine précédente' | 'Semaine suivante';

/** Turns the week, until what is shown is that week's and no longer the one's before. */
export async function turnWeek(page: Page, turn: Turn) {
  const label = page.locator('.week-label [aria-live]');
  const before = await label.innerText();
  await page.getByRole('button', { name: turn }).click();
  // the address turns before the page does: what is shown meanwhile isn't marked as busy yet
  await expect(label).not.toHaveText(before);
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
}

/** Turns weeks until one shows what is looked for: holidays and week-ends have nothing to show. */
export async function toWeekWith(page: Page, wanted: Locator, turn: Turn) {
  await expect(async () => {
    if (!(await wanted.isVisible())) await turnWeek(page, turn);
    await expect(wanted).toBeVisible({ timeout: 4_000 });
  }).toPass({ timeout: 80_000 });
}

/** The timetable, in a week in which there is class. */
export async function toLessons(page: Page) {
  await page.goto('/emploi-du-temps');
  await toWeekWith(page, page.getByText('Lecture').first(), 'Semaine suivante');
}

/** Turns weeks, once at least: today's may be too late for what is looked for. */
export async function toNextWeekWith(page: Page, wanted: Locator) {
  await turnWeek(page, 'Semaine suivante');
  await toWeekWith(page, wanted, 'Semaine suivante');
}

/** The worker brings screens one by one, while the browser has nothing else to do. */
export const patient = { timeout: 30_000 };

/** What the application's worker has put into the browser, once it is at work. */
export const keptFiles = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const kept = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
    return (await Promise.all(kept)).flat().map(({ url }) => new URL(url).pathname);
  });
