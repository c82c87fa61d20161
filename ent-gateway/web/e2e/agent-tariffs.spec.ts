import { expect, test } from './axe';
import { typeDay } from './dates';
import { mainHeading, signIn, toWeekWith } from './people';

test('an agent prepares a grid, sees what it would bring in, and decides nothing by mistake', async ({
  page,
  accessible,
}) => {
  await signIn(page, 'nadia.ferrand');
  await page.getByRole('link', { name: 'Tarifs' }).click();
  await expect(mainHeading(page)).toHaveText('Tarifs');
  await expect(page.getByText('En vigueur', { exact: true }).first()).toBeVisible();
  await accessible();

  await page
    .getByRole('region', { name: 'Cantine' })
    .filter({ hasText: 'Jean-Macé' })
    .getByRole('link', { name: 'Préparer un nouveau tarif' })
    .click();
  await expect(mainHeading(page)).toHaveText('Nouveau tarif');
  await page.getByRole('radio', { name: 'Par tranches' }).check();
  await page.getByRole('textbox', { name: 'Tranche 1, moins de' }).fill('1000');
  await page.getByRole('textbox', { name: 'Tranche 1, Prix' }).fill('1,00');
  await page.getByRole('button', { name: 'Ajouter une tranche' }).click();
  await page.getByRole('textbox', { name: 'Tranche 2, à partir de' }).fill('1100');
  await page.getByRole('textbox', { name: 'Tranche 2, Prix' }).fill('4,80');
  await expect(page.getByText('Tranche 2 : il manque des quotients')).toBeVisible();
  const attempt = page.getByRole('button', { name: 'Essayer sur les 12 derniers mois' });
  await expect(attempt).toBeDisabled();
  await accessible();

  await page.getByRole('textbox', { name: 'Tranche 2, à partir de' }).fill('1000');
  await expect(page.getByText('Tranche 2 : il manque des quotients')).toBeHidden();
  await attempt.click();
  const trial = page.getByRole('region', { name: 'Essai sur les réservations passées' });
  await expect(trial).toContainText('Rien n’est enregistré.');
  await expect(trial.getByRole('img', { name: /^Recette avant/ })).toBeVisible();
  await expect(trial.getByRole('img', { name: /familles paieraient moins/ })).toBeVisible();
  await expect(trial.getByRole('table')).toContainText('Quotient inconnu');
  await accessible();

  const taken = page.waitForEvent('download');
  await trial.getByRole('button', { name: 'ODS' }).click();
  expect((await taken).suggestedFilename()).toMatch(/\.ods$/);

  await page.getByRole('button', { name: 'Enregistrer ce tarif' }).click();
  await expect(page.getByText('Donnez la date et le numéro de la délibération.')).toBeVisible();
  await accessible();

  await typeDay(page, 'Voté le', '2026-06-30');
  await page.getByLabel('Délibération n°').fill('26-6-30');
  await page.getByLabel('Coût par usager (€)').fill('4');
  await page.getByRole('button', { name: 'Enregistrer ce tarif' }).click();
  await expect(page.getByText(/plus que le coût par usager/)).toBeVisible();
  await accessible();
});

test('a visitor learns the price of a meal before signing in', async ({ page, accessible }) => {
  await page.goto('/connexion');
  await page.getByRole('link', { name: 'Combien coûte la cantine ?' }).click();
  await expect(mainHeading(page)).toHaveText('Combien coûte la cantine ?');
  await expect(page.getByRole('article').first()).toBeVisible();
  await accessible();

  await page.getByLabel('Quotient familial').fill('beaucoup');
  await page.getByRole('button', { name: 'Voir les prix' }).click();
  await expect(page.getByText(/Écrivez un montant entre 0/)).toBeVisible();

  await page.getByLabel('Quotient familial').fill('1 000');
  await page.getByRole('button', { name: 'Voir les prix' }).click();
  await expect(page.getByRole('heading', { name: /Pour un quotient de 1\s000/ })).toBeVisible();
  const meals = page.getByRole('article').filter({ hasText: 'Cantine' }).filter({ hasText: 'Jean-Macé' });
  await expect(meals).toContainText(/3,60\s€ par repas/);
  await expect(meals).toContainText(/51,84\s€ par mois/);
  await expect(meals.getByRole('img', { name: /pour 1\s000\s€ il est de 3,60/ })).toBeVisible();
  await accessible();

  await page.getByRole('radio', { name: 'mon avis d’impôt' }).check();
  await page.getByLabel('Revenu fiscal de référence').fill('24 000');
  await page.getByLabel('Nombre de parts').fill('2,5');
  await page.getByRole('button', { name: 'Voir les prix' }).click();
  await expect(page.getByRole('heading', { name: /Pour un quotient de 800/ })).toBeVisible();
});

test('an agent finds a family by a name without its accent and corrects a day', async ({
  page,
  accessible,
}) => {
  await signIn(page, 'nadia.ferrand');
  await expect(page.getByRole('heading', { name: 'À traiter' })).toBeVisible();
  await accessible();
  await page.keyboard.press('/');
  await page.keyboard.type('lea benali');
  const families = page.getByRole('search');
  await expect(families.getByRole('link', { name: /Sofia Benali/ })).toBeVisible();
  await accessible();
  await page.keyboard.press('Enter');
  await expect(mainHeading(page)).toHaveText('Foyer Benali');
  await expect(page.getByRole('region', { name: 'Prix d’aujourd’hui' })).toContainText('Léa');
  await accessible();

  const booked = page.getByRole('button', { name: /^Corriger Léa/ }).last();
  await toWeekWith(page, booked, 'Semaine suivante');
  await booked.click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Nouveau prix (€)').fill('1,20');
  await sheet.getByRole('button', { name: 'Changer le prix' }).click();
  await expect(sheet.getByText('Écrivez la raison en quelques mots.')).toBeVisible();
  await accessible();
  await sheet.getByLabel('Raison').fill('Erreur de quotient');
  await sheet.getByRole('button', { name: 'Changer le prix' }).click();
  await expect(page.getByText('Le prix est changé.')).toBeVisible();
  await expect(page.getByText('Corrigé : Erreur de quotient').last()).toBeVisible();

  await page.goto('/listes/reservations');
  await expect(page.getByRole('table')).toBeVisible();
  await accessible();
  const taken = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tableur CSV' }).click();
  expect((await taken).suggestedFilename()).toMatch(/\.csv$/);
});
