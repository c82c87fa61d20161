import type { Browser, Page } from '@playwright/test';
import { expect, test } from './axe';
import { forgottenRoll, full, type Pupil } from './classRolls';
import { keptFiles, mainHeading, signIn } from './people';

// opens without network
test.use({ serviceWorkers: 'allow' });

const tile = (page: Page, pupil: Pupil) =>
  page
    .getByRole('list', { name: 'Élèves de la classe' })
    .getByRole('button', { name: new RegExp(`^${full(pupil)}\\s(?!:)`) });

async function open(page: Page, address: string) {
  await page.goto(address);
  await expect(page.getByText(/^Liste reçue à/)).toBeVisible();
  await expect(page.getByText('En ligne')).toBeVisible();
}

async function another(browser: Browser, username: string, width: number, height: number): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width, height } })).newPage();
  await signIn(page, username);
  return page;
}

test.use({ viewport: { width: 1024, height: 768 } });

test('a class is called on two tablets without network, and its families say why', async ({
  page,
  context,
  browser,
  accessible,
  placed,
}) => {
  await signIn(page, 'claude.aubin');
  await page.getByRole('link', { name: 'Appel', exact: true }).first().click();
  await expect(mainHeading(page)).toHaveText(/^Appel (du matin|de l’après-midi)$/);
  const { address, day, lea, other } = await forgottenRoll(page);
  await open(page, address);
  await expect(tile(page, lea)).toHaveAccessibleName(/Présent$/);
  await accessible();

  const second = await another(browser, 'claude.aubin', 1024, 768);
  await open(second, address);
  await expect.poll(() => keptFiles(page)).toContainEqual(expect.stringContaining('/homework-roll-'));
  await context.setOffline(true);
  await tile(page, lea).click();
  await expect(tile(page, lea)).toHaveAccessibleName(/Absent/);
  await expect(page.getByText(/^1\s+pointage à envoyer$/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^1\s+pointage à envoyer$/)).toBeVisible();
  await expect(tile(page, lea)).toHaveAccessibleName(/Absent/);
  await accessible();

  await tile(second, other).click();
  await tile(second, other).click();
  await expect(tile(second, other)).toHaveAccessibleName(/(En retard|Retard)/);
  await expect(second.getByText('Tout est envoyé')).toBeVisible();

  await page.getByRole('button', { name: 'Appel terminé' }).click();
  await expect(page.getByText(/^Appel terminé à .* sur cette tablette/)).toBeVisible();
  await placed();
  await accessible();
  await context.setOffline(false);
  await expect(page.getByText(/^Appel terminé (à|le) .* par Claude Aubin$/)).toBeVisible({ timeout: 30_000 });
  for (const tablet of [page, second]) {
    await expect(tile(tablet, lea)).toHaveAccessibleName(/Absent/, { timeout: 30_000 });
    await expect(tile(tablet, other)).toHaveAccessibleName(/(En retard|Retard)/, { timeout: 30_000 });
  }
  await expect(page.getByText(/^Léa\s: sa famille (est|sera) prévenue/)).toBeVisible();

  const mother = await another(browser, 'sofia.benali', 390, 844);
  await mother.goto(`/absences-ecole?enfant=${lea.childId}&date=${day}`);
  await expect(mainHeading(mother)).toHaveText(/^(Signaler une absence|Dire pourquoi un enfant a manqué)$/);
  await accessible(mother);
  await mother.getByLabel('Un mot pour l’école (facultatif)').fill('De la fièvre');
  await mother.getByRole('button', { name: /^(Signaler l’absence|Envoyer le motif)$/ }).click();
  await expect(mother.getByText('Absence signalée à l’école.')).toBeVisible();
  await placed(mother);
  await expect(mother.getByRole('heading', { name: 'Absences signalées' })).toBeVisible();

  await open(page, address);
  const words = page.getByRole('region', { name: 'Dit par les familles' });
  await expect(words).toContainText('Léa Benali');
  await expect(words).toContainText('De la fièvre');

  await page.getByRole('button', { name: new RegExp(`^${full(other)}\\s: détails$`) }).click();
  const sheet = page.getByRole('dialog', { name: full(other) });
  await sheet.getByText('Parti avant la fin').first().click();
  await sheet.getByLabel('Avec qui').fill('Sa tante');
  await accessible();
  await sheet.getByRole('button', { name: 'Noter le départ' }).click();
  await expect(tile(page, other)).toHaveAccessibleName(/Parti.*avec Sa tante/);

  await page.goto(`/registre?mois=${day.slice(0, 7)}`);
  await expect(mainHeading(page)).toHaveText('Registre d’appel');
  await expect(
    page.getByRole('row', { name: /Benali Léa/ }).getByRole('button', { name: /^Maladie de l’enfant/ }),
  ).toBeVisible();
  await accessible();
});
