import type { Page } from '@playwright/test';
import { expect, test } from './axe';
import { mainHeading, signIn, turnWeek } from './people';

test('the kitchen plans a week, a mother is warned, and takes the menus into her calendar', async ({
  page,
  browser,
  accessible,
  placed,
}) => {
  const dish = `Quiche ${Date.now()}`;
  await signIn(page, 'nadia.ferrand');
  await page.getByRole('link', { name: 'Composer les menus' }).click();
  await expect(mainHeading(page)).toHaveText('Composer les menus');
  const grid = page.getByRole('table', { name: 'Menus de la semaine, par composante et par jour' });
  await expect(grid).toBeVisible();
  await accessible();

  await expect(async () => {
    await turnWeek(page, 'Semaine suivante');
    await expect(page.getByText(/^Rien de prévu cette semaine/)).toBeVisible({ timeout: 3_000 });
    await expect(grid.getByRole('button', { name: /^Ajouter, plat, / }).first()).toBeVisible({
      timeout: 1_000,
    });
  }).toPass({ timeout: 60_000 });
  await page.getByLabel('École affichée').selectOption({ label: 'Jean-Macé' });

  await grid
    .getByRole('button', { name: /^Ajouter, plat, / })
    .first()
    .click();
  await page.getByRole('combobox', { name: /^Ajouter, / }).fill(dish);
  await page.getByRole('option', { name: new RegExp(`^Créer .*${dish}`) }).click();
  const form = page.getByRole('dialog', { name: 'Nouveau plat' });
  await form.getByRole('radio', { name: 'Connus', exact: true }).check();
  await form.getByRole('checkbox', { name: 'œufs' }).check();
  await accessible();
  await form.getByRole('button', { name: 'Enregistrer le plat' }).click();
  await expect(grid.getByText(dish)).toBeVisible();
  await expect(page.getByText('Aucun menu végétarien cette semaine', { exact: false })).toBeVisible();

  await grid
    .getByRole('button', { name: /^Ajouter, dessert, / })
    .first()
    .click();
  await page.getByRole('combobox', { name: /^Ajouter, / }).fill('pom');
  await expect(page.getByRole('option', { name: 'Pomme', exact: true })).toBeVisible();
  await page.getByRole('combobox', { name: /^Ajouter, / }).press('Enter');
  await expect(page.getByText('Menu enregistré pour une école.').last()).toBeVisible();

  const date = new URL(page.url()).searchParams.get('date') ?? '';
  const home = await browser.newPage({ viewport: { width: 360, height: 800 } });
  await signIn(home, 'sofia.benali');
  await home.goto(`/cantine?date=${date}`);
  await expect(mainHeading(home)).toHaveText('Cantine');
  await expect(home.getByText(dish)).toHaveCount(0);

  await page.getByRole('button', { name: 'Publier la semaine' }).click();
  await expect(page.getByText('Les familles voient cette semaine.')).toBeVisible();
  await accessible();

  await home.reload();
  const alerts = home.getByRole('list', { name: 'À ne pas manger' }).first();
  await expect(alerts).toContainText('Allergie');
  await expect(alerts).toContainText(new RegExp(`Léa.*${dish}.*contient œufs`));

  await home.getByRole('link', { name: 'Recevoir les menus dans mon agenda' }).click();
  await expect(mainHeading(home)).toHaveText('La cantine dans mon agenda');
  await home.getByRole('button', { name: /(Créer un lien pour|Renouveler le lien de) Léa/ }).click();
  const address = await home.getByLabel('Adresse de l’agenda de Léa').inputValue();
  await placed(home);
  const calendar = await home.request.get(address);
  expect(calendar.headers()['content-type']).toContain('text/calendar');
  expect(await calendar.text()).toContain('BEGIN:VCALENDAR');
  await home.getByRole('button', { name: 'Supprimer le lien de Léa' }).click();
  await expect(home.getByText('Le lien de Léa ne marche plus.')).toBeVisible();
  await placed(home);
  expect((await home.request.get(address)).status()).toBe(404);
  await home.close();
});

test('two people change the same day: both menus are shown, and one is chosen', async ({
  page,
  browser,
  accessible,
}) => {
  const table = { name: 'Menus de la semaine, par composante et par jour' };
  const dessert = async (cook: Page, dish: string) => {
    const grid = cook.getByRole('table', table);
    await grid
      .getByRole('button', { name: /^Ajouter, dessert, / })
      .first()
      .click();
    await cook.getByRole('combobox', { name: /^Ajouter, dessert, / }).fill(dish);
    await cook.getByRole('option', { name: dish, exact: true }).click();
  };
  await signIn(page, 'nadia.ferrand');
  await page.goto('/composer');
  await expect(async () => {
    await turnWeek(page, 'Semaine suivante');
    await expect(page.getByText(/^Rien de prévu cette semaine/)).toBeVisible({ timeout: 3_000 });
    await expect(
      page
        .getByRole('table', table)
        .getByRole('button', { name: /^Ajouter, plat, / })
        .first(),
    ).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  const other = await browser.newPage();
  await signIn(other, 'paul.girardot');
  await other.goto(page.url());
  await expect(other.getByText(/^Rien de prévu cette semaine/)).toBeVisible();

  await dessert(page, 'Pomme');
  await expect(page.getByText('Menu enregistré pour une école.')).toBeVisible();
  await dessert(other, 'Kiwi');

  const choice = other.getByRole('region', { name: /^Le menu de .+ a changé entre-temps$/ });
  await expect(choice.getByText('Kiwi')).toBeVisible();
  await expect(choice.getByText('Pomme')).toBeVisible();
  await choice.getByRole('button', { name: 'Garder le mien' }).click();
  await expect(choice).toBeHidden();
  await expect(other.getByText('Menu enregistré pour une école.')).toBeVisible();
  await other.close();

  await page.reload();
  await expect(page.getByRole('table', table).getByText('Kiwi')).toBeVisible();
  await expect(page.getByRole('table', table).getByText('Pomme')).toHaveCount(0);
  await accessible();
});
