import { expect, test } from './axe';
import { mainHeading, signIn } from './people';
import { prepareAll } from './years';

const school = 'Jean-Macé';

test('an administrator prepares the next year of a school, decides for a pupil, confirms, takes it back, and finds the decision again', async ({
  page,
  accessible,
  placed,
}) => {
  await signIn(page, 'paul.girardot');
  await page.goto('/classes');
  await page.getByRole('link', { name: 'Passage d’année' }).click();
  await expect(mainHeading(page)).toHaveText('Passage d’année');
  await accessible();
  await placed();

  const prepare = page.getByRole('button', { name: `Préparer le passage de ${school}` });
  await prepare.click();
  const openYear = page.getByRole('link', { name: 'Ouvrir l’année suivante' });
  const path = page.getByRole('heading', { level: 1, name: /^Passage en \d{4}-\d{4}$/ });
  await expect(path.or(openYear)).toBeVisible();
  if (await openYear.isVisible()) {
    await openYear.click();
    await page.getByRole('button', { name: 'Ouvrir une année' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ouvrir une année' }).click();
    await expect(page.getByText('à venir')).toBeVisible();
    await page.goto('/passage-annee');
    await prepare.click();
  }
  await expect(path).toBeVisible();
  await expect(page.getByText(/Ce n’est qu’un projet/)).toBeVisible();
  await accessible();
  await placed();

  await page
    .getByRole('button', { name: /^Voir les élèves de / })
    .first()
    .click();
  const sheet = page.getByRole('dialog');
  const pupil = sheet.getByRole('combobox').first();
  await pupil.selectOption({ label: '→ hors de l’école' });
  await expect(sheet.getByRole('listitem').first()).toContainText('choisi à la main');
  await accessible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: /^Valider pour le 1/ }).click();
  await expect(page.getByText(/^Validé\./)).toBeVisible();
  await accessible();

  await page.getByRole('button', { name: 'Annuler le passage' }).click();
  const sure = page.getByRole('dialog', { name: 'Annuler ce passage' });
  await expect(sure.getByText(/vous retrouvez vos classes, vos enseignants et vos choix/)).toBeVisible();
  await sure.getByRole('button', { name: 'Annuler le passage' }).click();
  await expect(mainHeading(page)).toHaveText('Passage d’année');
  await prepare.click();
  await expect(path).toBeVisible();
  await expect(page.getByText('choisi à la main').first()).toBeVisible();
});

test('an administrator prepares all schools in one act, and says where a nursery school leads', async ({
  page,
  accessible,
  placed,
}) => {
  await signIn(page, 'paul.girardot');
  await prepareAll(page);
  const lavoir = page.getByRole('link', { name: 'Voir le passage de Maternelle du Lavoir' });
  await accessible();
  await placed();

  await lavoir.click();
  const onward = page.getByRole('combobox', { name: /grande section vont à/ });
  await onward.selectOption({ label: school });
  await expect(page.getByText(/élèves → Jean-Macé/)).toBeVisible();
  await accessible();
  await placed();

  await page.goto('/passage-annee');
  await page.getByRole('link', { name: `Voir le passage de ${school}` }).click();
  await expect(
    page.getByRole('button', { name: /Voir les élèves de .*, Maternelle du Lavoir/ }).first(),
  ).toBeVisible();
});
