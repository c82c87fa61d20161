import { expect, test } from './axe';
import { mainHeading, signIn } from './people';

test('an agent opens a class, closes it, opens it again and takes it back', async ({ page, accessible }) => {
  const name = `Les Papillons ${Date.now().toString(36)}`;
  await signIn(page, 'nadia.ferrand');
  await page.goto('/classes');
  const school = page.getByRole('region', { name: 'Jean-Macé' });
  const open = school.getByRole('button', { name: 'Ouvrir une classe' });
  await open.click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: 'Ouvrir la classe' }).click();
  await expect(sheet.getByText('Écrivez un nom.')).toBeVisible();
  await expect(sheet.getByLabel('Nom de la classe')).toBeFocused();
  await accessible();
  await sheet.getByLabel('Nom de la classe').fill(name);
  await sheet.getByLabel('CE1', { exact: true }).check();
  await page.setViewportSize({ width: 360, height: 800 });
  await accessible();
  await page.setViewportSize({ width: 1360, height: 900 });
  await sheet.getByRole('button', { name: 'Ouvrir la classe' }).click();
  await expect(page.getByText(`${name} est ouverte.`)).toBeVisible();
  await expect(open).toBeFocused();
  await school.getByRole('link', { name }).click();
  await expect(mainHeading(page)).toHaveText(name);

  await page.getByRole('button', { name: 'Gérer la classe' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Fermer la classe' }).click();
  await expect(page.getByRole('dialog')).toContainText('Un import qui la nomme la rouvre');
  await accessible();
  await page.getByRole('button', { name: `Fermer ${name}` }).click();
  await expect(page.getByText(`${name} est fermée.`)).toBeVisible();
  await expect(school.getByRole('link', { name })).toHaveCount(0);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByText(`${name} est rouverte.`)).toBeVisible();
  await school.getByRole('link', { name }).click();

  await page.getByRole('button', { name: 'Gérer la classe' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Fermer la classe' }).click();
  await page.getByRole('button', { name: `Fermer ${name}` }).click();
  await open.click();
  await sheet.getByLabel('Nom de la classe').fill(name.toLowerCase());
  await sheet.getByRole('button', { name: 'Ouvrir la classe' }).click();
  await expect(sheet.getByText('Cette classe existe, mais elle est fermée')).toBeVisible();
  await accessible();
  await sheet.getByRole('button', { name: `Rouvrir ${name}` }).click();
  await school.getByRole('link', { name }).click();

  await page.getByRole('button', { name: 'Gérer la classe' }).click();
  await page.getByRole('button', { name: 'Retirer cette classe' }).click();
  await page.getByRole('button', { name: `Retirer ${name}` }).click();
  await expect(page.getByText(`${name} est retirée.`)).toBeVisible();
  await expect(school.getByRole('link', { name })).toHaveCount(0);
});

test('a head opens and takes back a class of the own school', async ({ page, accessible }) => {
  const name = `CE2 ${Date.now().toString(36)}`;
  await signIn(page, 'dominique.baille');
  // who teaches too opens the classes of the school from its own space
  await page.goto('/equipe');
  await page.getByRole('link', { name: 'Classes' }).first().click();
  await page.getByRole('button', { name: 'Ouvrir une classe' }).first().click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Nom de la classe').fill(name);
  await sheet.getByRole('button', { name: 'Ouvrir la classe' }).click();
  await page.getByRole('link', { name }).click();
  await expect(mainHeading(page)).toHaveText(name);
  await accessible();
  await page.getByRole('button', { name: 'Gérer la classe' }).click();
  await page.getByRole('button', { name: 'Retirer cette classe' }).click();
  await page.getByRole('button', { name: `Retirer ${name}` }).click();
  await expect(page.getByText(`${name} est retirée.`)).toBeVisible();
});
