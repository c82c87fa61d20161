import { expect, test } from './axe';
import { beep, takeOnes } from './libraryDesk';
import { mainHeading, signIn } from './people';

test('two beeps lend a book, one takes it back, and the child sees it', async ({
  page,
  browser,
  accessible,
}) => {
  await signIn(page, 'claude.aubin');
  await page.getByRole('link', { name: 'Bibliothèque' }).click();
  await expect(mainHeading(page)).toHaveText('Tous les livres');
  await expect(page.getByText(/^\d+ livres · \d+ chez les enfants$/)).toBeVisible();
  await accessible();
  const { card, barcode, title } = await takeOnes(page, 'Léa Benali');

  await page.getByRole('link', { name: 'Prêter et rendre' }).click();
  const field = page.getByLabel('Montre la carte');
  await expect(field).toBeFocused();
  await beep(page, card);
  await expect(page.getByRole('region', { name: 'Qui emprunte' })).toContainText('Léa');
  await beep(page, barcode);
  const done = page.getByRole('list', { name: 'Ce qui vient d’être fait' });
  await expect(done).toContainText(title);
  await expect(done).toContainText('prêté');
  await expect(page.getByLabel('Montre le livre')).toBeFocused();
  await accessible();

  await beep(page, barcode);
  await expect(page.getByRole('alert')).toContainText(`${title} est noté chez Léa`);
  await page.getByRole('button', { name: 'C’est fini pour Léa' }).click();
  await expect(page.getByLabel('Montre la carte')).toBeFocused();

  const parent = await (await browser.newContext()).newPage();
  await signIn(parent, 'sofia.benali');
  await parent.goto('/bibliotheque/mes-livres');
  await parent.getByRole('group', { name: 'Enfant' }).locator('label').filter({ hasText: 'Léa' }).click();
  await expect(parent.getByRole('region', { name: 'À la maison' })).toContainText(title);
  await accessible(parent);
  await parent.context().close();

  await page.getByRole('link', { name: 'À ramener' }).click();
  await expect(mainHeading(page)).toHaveText('Livres à ramener');
  await expect(page.getByText('Pas d’amende, pas de liste affichée.')).toBeVisible();
  await accessible();

  await page.getByRole('link', { name: 'Prêter et rendre' }).click();
  await page.getByRole('radio', { name: 'Rendre' }).check();
  await page.getByLabel('Montre le livre qui revient').focus();
  await beep(page, barcode);
  await expect(done).toContainText('rendu par Léa');
});

test('a book is added, found by a word and reserved by a family', async ({
  page,
  browser,
  accessible,
  placed,
}) => {
  const title = `Le phare ${Date.now().toString(36)}`;
  await signIn(page, 'claude.aubin');
  await page.goto('/bibliotheque/gerer');
  const form = page.getByRole('form', { name: 'Ajouter un livre' });
  await form.getByLabel('Titre').fill(title);
  await form.getByLabel('ISBN').fill('2-07-061275-8');
  await form.getByRole('button', { name: 'Ajouter au catalogue' }).click();
  await expect(form.getByText('Ce numéro n’est pas un ISBN')).toBeVisible();
  await expect(form.getByLabel('Titre')).toHaveValue(title);
  await form.getByLabel('ISBN').fill('');
  await form.getByRole('button', { name: 'Ajouter au catalogue' }).click();
  await expect(page.getByText(`${title} est au catalogue`)).toBeVisible();
  await placed();
  await accessible();

  const parent = await (await browser.newContext()).newPage();
  await signIn(parent, 'sofia.benali');
  await parent.goto('/bibliotheque');
  await parent.getByLabel('Chercher un livre').fill(title.toUpperCase());
  await parent.getByRole('link', { name: title }).click();
  await expect(mainHeading(parent)).toHaveText(title);
  await accessible(parent);
  await parent.getByRole('button', { name: 'Réserver pour Léa' }).click();
  await expect(parent.getByText(/gardé jusqu’au/)).toBeVisible();
  await parent.reload();
  await expect(parent.getByText('Réservé pour Léa')).toBeVisible();
  await expect(parent.getByRole('button', { name: 'Réserver pour Léa' })).toBeHidden();
  await parent.goto('/bibliotheque/mes-livres');
  await parent.getByRole('group', { name: 'Enfant' }).locator('label').filter({ hasText: 'Léa' }).click();
  await parent.getByRole('button', { name: `Ne plus réserver ${title}` }).click();
  await expect(parent.getByText(`${title} n’est plus réservé`)).toBeVisible();
  await parent.context().close();
});
