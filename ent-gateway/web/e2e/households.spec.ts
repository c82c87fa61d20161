import { expect, test } from './axe';
import { mainHeading, signIn } from './people';

test('an agent separates a household, sees first who pays what, and brings both together again', async ({
  page,
  accessible,
}) => {
  const name = `Vasco-${Date.now().toString(36)}`;
  await signIn(page, 'nadia.ferrand');
  await page.goto('/familles/nouvelle');
  for (const [index, givenName] of ['Rita', 'Paulo'].entries()) {
    if (index > 0) await page.getByRole('button', { name: /responsable/i }).click();
    const grownUp = page.getByRole('region', { name: `Responsable ${index + 1}` });
    await grownUp.getByLabel('Prénom').fill(givenName);
    await grownUp.getByLabel('Nom de naissance').fill(name);
  }
  const child = page.getByRole('region', { name: 'Enfant 1' });
  await child.getByLabel('Prénom').fill('Luz');
  await child.getByLabel('Nom de naissance').fill(name);
  await child.getByLabel('École').selectOption({ label: 'Jean-Macé' });
  await child.getByLabel('Classe').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Créer la famille' }).click();
  await expect(mainHeading(page)).toHaveText(`Foyer ${name}`);
  const family = page.url();

  await page.goto(`${family}/foyers`);
  const split = page.getByRole('form', { name: 'Séparer le foyer' });
  await split.getByRole('button', { name: 'Voir ce que cela change' }).click();
  await expect(split.getByText('Choisissez qui part.').last()).toBeVisible();
  await split.getByLabel('Qui part ?').selectOption({ label: `Paulo ${name}` });
  await split.getByLabel('Nom du nouveau foyer').fill(`Chez Paulo ${name}`);
  await split.getByLabel('Luz').selectOption({ label: 'vit dans les deux foyers' });
  await accessible();
  await split.getByRole('button', { name: 'Voir ce que cela change' }).click();
  const sure = page.getByRole('dialog');
  await expect(sure).toContainText(`Paulo vivra dans «\u00a0Chez Paulo ${name}\u00a0».`);
  await expect(sure).toContainText(/^.*Vit dans les deux foyers\s: Luz/);
  await accessible();
  await sure.getByRole('button', { name: 'Séparer', exact: true }).click();
  await expect(page.getByText(`Chez Paulo ${name}`).first()).toBeVisible();
  await accessible();

  await page.goto(`${family}/foyers`);
  await page.getByLabel('Chercher l’autre foyer').fill(name);
  await page.getByRole('button', { name: 'Voir ce foyer' }).first().click();
  const join = page.getByRole('dialog');
  await expect(join).toContainText(`Paulo ${name}`);
  await accessible();
  await join.getByRole('button', { name: /^Réunir avec/ }).click();
  await expect(mainHeading(page)).toHaveText(`Foyer ${name}`);
  await expect(page.getByText(`Chez Paulo ${name}`)).toHaveCount(0);
  await expect(page.getByText(`Paulo ${name}`).first()).toBeVisible();
});
