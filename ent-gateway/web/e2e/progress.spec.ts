import { expect, test } from './axe';
import { onPhone } from './offers';
import { mainHeading, signIn, tooSmall } from './people';

const reading = 'Lire à voix haute, avec fluidité';

test('a teacher notes from the keyboard, publishes, and the family reads and signs', async ({
  page,
  browser,
  accessible,
  placed,
}) => {
  test.slow();
  const words = `Léa lit avec plaisir, ${Date.now().toString(36)}.`;
  await signIn(page, 'claude.aubin');
  await page.getByRole('navigation').getByRole('link', { name: 'Progrès', exact: true }).first().click();
  await expect(mainHeading(page)).toHaveText('Progrès');
  await page.getByLabel('Domaine').selectOption({ label: 'Français' });
  const cell = (skill: string) => page.getByRole('button', { name: new RegExp(`^Léa Benali, ${skill}\\s:`) });
  await expect(cell(reading)).toBeVisible();
  await accessible();

  await cell(reading).focus();
  await page.keyboard.press('Digit1');
  await expect(cell(reading)).toContainText('Non atteint');
  await page.keyboard.press('Digit4');
  await expect(cell(reading)).toContainText('Dépassé');
  await page.keyboard.press('Control+z');
  await expect(cell(reading)).toContainText('Non atteint');
  await page.keyboard.press('ArrowRight');
  await expect(cell('Comprendre un texte lu seul')).toBeFocused();
  await page.keyboard.press('Digit2');
  await expect(cell('Comprendre un texte lu seul')).toContainText('En partie');
  await page
    .getByRole('textbox', { name: 'Noter d’une phrase' })
    .fill('Lea Benali lire à voix haute dépassé');
  await expect(page.getByText(new RegExp(`^${reading}\\s: Léa Benali, Dépassé`))).toBeVisible();
  await expect(cell(reading)).toContainText('Non atteint');
  await page.keyboard.press('Enter');
  await expect(cell(reading)).toContainText('Dépassé');
  await expect(page.getByRole('textbox', { name: 'Noter d’une phrase' })).toBeFocused();
  await page.getByRole('button', { name: 'Annuler la dernière note' }).click();
  await expect(cell(reading)).toContainText('Non atteint');
  await page.getByRole('button', { name: new RegExp(`^Pour tous\\s: ${reading}$`) }).click();
  await expect(page.getByRole('button', { name: new RegExp(`${reading}\\s: Atteint$`) })).not.toHaveCount(0);
  await expect(
    page.getByRole('button', { name: new RegExp(`${reading}\\s: (Pas noté|En partie)`) }),
  ).toHaveCount(0);
  await accessible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^CE1 Mme Aubin · Trimestre \d · .* · Français$/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Noter d’une phrase' })).toBeHidden();
  await expect(page.getByRole('group', { name: 'Niveau à noter' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('button', { name: 'Publier aux familles' }).click();
  const sure = page.getByRole('dialog', { name: /^Publier cette période/ });
  await accessible();
  await sure.getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(page.getByText(/^Publié pour \d+ élèves?\.$/)).toBeVisible();
  await placed();
  await expect(page.getByText('Les familles lisent tout ce qui est noté.')).toBeVisible();

  await page
    .getByRole('region', { name: 'Livrets de la période' })
    .getByRole('link', { name: 'Léa Benali' })
    .click();
  await expect(mainHeading(page)).toHaveText('Les progrès de Léa Benali');
  await expect(page.getByRole('row', { name: new RegExp(reading) })).toContainText('Atteint');
  await page.getByLabel('Appréciation générale').fill(words);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Les appréciations de Léa sont enregistrées.')).toBeVisible();
  await placed();
  await accessible();
  await page.getByRole('link', { name: 'Toute la classe' }).click();
  await page.getByRole('button', { name: /^Publier \d+ livrets?$/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(Publier|Publier quand même|Tout publier .*)$/ })
    .click();
  await expect(page.getByText(/livrets? publiés?\.$/)).toBeVisible();
  await placed();

  await page.getByRole('link', { name: /^Préparer l’envoi au livret scolaire unique/ }).click();
  await expect(mainHeading(page)).toHaveText('Envoi au livret scolaire unique (LSU)');
  await expect(page.getByRole('heading', { name: 'À vérifier avant l’envoi' })).toBeVisible();
  await placed();
  await accessible();
  await page.goBack();

  const phone = await onPhone(browser, 'sofia.benali');
  await phone.goto('/progres');
  await phone.locator('label', { hasText: 'Léa' }).click();
  await expect(mainHeading(phone)).toHaveText('Les progrès de Léa');
  await expect(phone.getByText(words)).toBeVisible();
  await expect(phone.getByRole('row', { name: new RegExp(reading) })).toContainText('Atteint');
  await accessible(phone);
  expect(await tooSmall(phone)).toEqual([]);
  const report = phone.getByRole('region', { name: /^Livret\s: Trimestre/ }).filter({ hasText: words });
  await report.getByRole('button', { name: 'Signer le livret' }).click();
  await expect(phone.getByText('Le livret est signé.')).toBeVisible();
  await expect(report.getByText(/^Vous l’avez signé le/)).toBeVisible();
  await placed(phone);
  await accessible(phone);
  await phone.context().close();

  await page.reload();
  await expect(
    page
      .getByRole('region', { name: 'Livrets de la période' })
      .getByRole('listitem')
      .filter({ hasText: 'Léa Benali' }),
  ).toContainText('Signé par Sofia Benali');
});

test('the grid is used with a thumb', async ({ browser, accessible }) => {
  const phone = await onPhone(browser, 'claude.aubin');
  await phone.goto('/progres');
  await expect(mainHeading(phone)).toHaveText('Progrès');
  await phone.locator('label', { hasText: 'En partie' }).click();
  const cell = phone.getByRole('button', { name: /^Léa Benali, Lire les mots/ });
  await cell.click();
  await expect(cell).toContainText('En partie');
  await phone.getByRole('button', { name: /^Rose Laurent, Lire les mots/ }).scrollIntoViewIfNeeded();
  await expect(phone.getByRole('columnheader', { name: /^Lire les mots/ })).toBeInViewport();
  await expect(phone.locator('label', { hasText: 'En partie' })).toBeInViewport();
  await phone.getByRole('button', { name: 'Annuler la dernière note' }).click();
  await accessible(phone);
  await phone.context().close();
});
