import { expect, test } from './axe';
import { mainHeading, signIn } from './people';

test('an agent moves a pupil to another school, sees first what follows, and takes it back', async ({
  page,
  accessible,
}) => {
  const name = `Moreno-${Date.now().toString(36)}`;
  await signIn(page, 'nadia.ferrand');
  await page.goto('/familles/nouvelle');
  const mother = page.getByRole('region', { name: 'Responsable 1' });
  await mother.getByLabel('Prénom').fill('Inma');
  await mother.getByLabel('Nom de naissance').fill(name);
  const child = page.getByRole('region', { name: 'Enfant 1' });
  await child.getByLabel('Prénom').fill('Nuria');
  await child.getByLabel('Nom de naissance').fill(name);
  await child.getByLabel('École').selectOption({ label: 'Jean-Macé' });
  await child.getByLabel('Classe').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Créer la famille' }).click();
  await expect(mainHeading(page)).toHaveText(`Foyer ${name}`);

  await page.getByRole('link', { name: 'Classe, départ, responsables de Nuria' }).click();
  await expect(mainHeading(page)).toHaveText(`Nuria ${name}`);
  await accessible();
  const move = page.getByRole('form', { name: 'Changer de classe' });
  await move.getByRole('button', { name: 'Voir ce que cela change' }).click();
  await expect(move.getByText('Choisissez une classe.')).toBeVisible();
  await expect(move.getByLabel('Nouvelle classe', { exact: true })).toBeFocused();

  const schools = await move.getByLabel('École').locator('option').allTextContents();
  const other = schools.find((one) => one !== 'Jean-Macé') ?? '';
  await move.getByLabel('École').selectOption({ label: other });
  await move.getByLabel('Nouvelle classe', { exact: true }).selectOption({ index: 1 });
  await move.getByRole('button', { name: 'Voir ce que cela change' }).click();
  const sure = page.getByRole('dialog');
  await expect(sure).toContainText(`${other}, à partir du`);
  await expect(sure).toContainText('Rien de réservé ne prend fin.');
  await accessible();
  await sure.getByRole('button', { name: 'Changer de classe' }).click();
  await expect(page.getByText('Nuria a changé de classe. La famille est prévenue.')).toBeVisible();
  const moves = page.getByRole('region', { name: 'Changements récents' });
  await expect(moves).toContainText(other);
  await expect(page.locator('body')).not.toBeFocused();
  await accessible();

  await moves.getByRole('button', { name: /^Revenir en arrière/ }).click();
  await expect(page.getByText('Le changement est annulé. La famille est prévenue.')).toBeVisible();
  await expect(moves).toContainText('puis annulé');
  await expect(page.getByText(/, Jean-Macé$/).first()).toBeVisible();
  await expect(page.locator('body')).not.toBeFocused();
});

test('a pupil leaves on a day, and stays after all', async ({ page, accessible }) => {
  const name = `Okafor-${Date.now().toString(36)}`;
  await signIn(page, 'nadia.ferrand');
  await page.goto('/familles/nouvelle');
  const mother = page.getByRole('region', { name: 'Responsable 1' });
  await mother.getByLabel('Prénom').fill('Ada');
  await mother.getByLabel('Nom de naissance').fill(name);
  const child = page.getByRole('region', { name: 'Enfant 1' });
  await child.getByLabel('Prénom').fill('Chidi');
  await child.getByLabel('Nom de naissance').fill(name);
  await child.getByLabel('École').selectOption({ label: 'Jean-Macé' });
  await child.getByLabel('Classe').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Créer la famille' }).click();
  await page.getByRole('link', { name: 'Classe, départ, responsables de Chidi' }).click();

  const leave = page.getByRole('form', { name: 'Départ de l’école' });
  const day = new Date(Date.now() + 14 * 86_400_000);
  const parts = leave.getByRole('group', { name: 'Premier jour d’absence' }).getByRole('spinbutton');
  await parts.first().click();
  await page.keyboard.type(
    [day.getDate(), day.getMonth() + 1].map((part) => `${part}`.padStart(2, '0')).join('') +
      `${day.getFullYear()}`,
  );
  await leave.getByRole('button', { name: 'Voir ce que ce départ change' }).click();
  const sure = page.getByRole('dialog');
  await expect(sure).toContainText('Rien n’est réservé au-delà.');
  await accessible();
  await sure.getByRole('button', { name: 'Annoncer le départ' }).click();
  await expect(leave).toContainText('Chidi quitte l’école le');
  await leave.getByRole('button', { name: 'Annuler le départ' }).click();
  await expect(leave).toContainText('Rien ne change avant le jour choisi.');
});
