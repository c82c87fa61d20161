import type { Page } from '@playwright/test';
import { expect, test } from './axe';
import { mainHeading, signIn } from './people';

/** How many sheets of paper a screen takes. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test('a roll is printed as names on few sheets', async ({ page }) => {
  await signIn(page, 'hugo.lemaire');
  await page.goto('/pointage');
  await page.getByRole('main').getByRole('link').first().click();
  const children = page.getByRole('list', { name: 'Enfants du jour' }).getByRole('listitem');
  await expect(children.first()).toBeVisible();
  const count = await children.count();

  await page.emulateMedia({ media: 'print' });

  await expect(page.getByLabel('Chercher un prénom ou un nom')).toBeHidden();
  await expect(page.locator('.roll-counts')).toBeHidden();
  await expect(children.first()).toBeVisible();
  expect(await sheetsOf(page)).toBeLessThanOrEqual(Math.ceil(count / 45));
});

test('an order is printed with its school, without what is not for the kitchen', async ({ page }) => {
  await signIn(page, 'nadia.ferrand');
  await page.goto('/cuisine');
  await expect(mainHeading(page)).toHaveText('Cuisine');
  const served = page.getByRole('heading', { name: /^Commande/ });
  const next = page.getByRole('button', { name: /^Voir / });
  await expect(served.or(next).first()).toBeVisible();
  if (await next.isVisible()) await next.click();
  await expect(served.first()).toBeVisible();
  const school = await page.getByLabel('École', { exact: true }).locator('option:checked').innerText();

  await page.emulateMedia({ media: 'print' });

  await expect(page.getByRole('heading', { name: school })).toBeVisible();
  await expect(served.first()).toBeVisible();
  await expect(page.getByLabel('École', { exact: true })).toBeHidden();
  await expect(page.getByText('Pesée des déchets')).toBeHidden();
  await expect(page.getByText('Présence prévue')).toBeHidden();
});
