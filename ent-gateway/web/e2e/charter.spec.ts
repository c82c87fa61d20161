import type { Page } from '@playwright/test';
import { expect, test } from './axe';
import { enter, mainHeading, signIn, tooSmall } from './people';

const day = () => new Date().toISOString().slice(0, 10);

/** The head writes the next version from the last one, with one promise more or less in its place. */
async function writeNext(page: Page, promise: string) {
  await page.goto('/chartes');
  await expect(mainHeading(page)).toHaveText('Charte de bon usage');
  await page.getByRole('link', { name: 'Écrire une nouvelle version' }).click();
  await expect(mainHeading(page)).toHaveText('Écrire la charte de bon usage');
  await page.getByLabel('Phrase 1', { exact: true }).fill(promise);
  await page
    .getByLabel('Texte que lisent les responsables et le personnel')
    .fill(`Chacun est poli.\n\n${promise}`);
  await expect(page.getByRole('complementary', { name: 'Aperçu' })).toContainText(promise);
  await page.getByRole('radio', { name: 'Aujourd’hui' }).check();
}

async function publish(page: Page) {
  await page.getByRole('button', { name: 'Publier cette version' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publier' }).click();
  await expect(page.getByText('La nouvelle version est enregistrée.')).toBeVisible();
}

test('a charter is written, promised by a pupil, accepted by a parent, and asked anew when it changes', async ({
  page,
  browser,
  accessible,
  placed,
}) => {
  const promise = `Je suis poli, même le ${day()}.`;
  const device = async (width: number, height: number) =>
    (await browser.newContext({ viewport: { width, height } })).newPage();

  await signIn(page, 'dominique.baille');
  await writeNext(page, promise);
  await page.getByRole('button', { name: 'Retirer la phrase 7' }).click();
  await placed();
  await page.getByRole('button', { name: 'Ajouter une phrase' }).click();
  await expect(page.getByLabel('Phrase 7', { exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Publier cette version' }).click();
  // nothing is lost on the way: the sentence at fault has the focus
  await expect(page.getByLabel('Phrase 7', { exact: true })).toBeFocused();
  await accessible();
  await page.getByLabel('Phrase 7', { exact: true }).fill('Je range la tablette.');
  await page.getByLabel('Image de la phrase 7').selectOption({ label: 'Tablette' });
  await publish(page);
  await expect(page.getByText('En vigueur').first()).toBeVisible();
  await accessible();

  const pupil = await device(1024, 768);
  await enter(pupil, 'lea.benali');
  await expect(mainHeading(pupil)).toHaveText('Ce que je promets');
  await expect(pupil.getByText(promise)).toBeVisible();
  await expect(pupil.getByRole('textbox')).toHaveCount(0);
  await accessible(pupil);
  expect(await tooSmall(pupil)).toEqual([]);
  await pupil.goto('/blog');
  await expect(mainHeading(pupil)).toHaveText('Ce que je promets');
  await pupil.getByRole('link', { name: 'Mon compte' }).click();
  await expect(mainHeading(pupil)).toHaveText('Mon compte');
  await pupil.goto('/');
  await pupil.getByRole('button', { name: 'J’ai compris, je promets' }).click();
  await expect(mainHeading(pupil)).toHaveText(/Léa/);
  await placed(pupil);

  const parent = await device(360, 780);
  await enter(parent, 'sofia.benali');
  await expect(mainHeading(parent)).toHaveText('Charte de bon usage');
  await accessible(parent);
  expect(await tooSmall(parent)).toEqual([]);
  await parent.goto('/cantine');
  await expect(mainHeading(parent)).toHaveText(/^Cantine/);
  await parent.goto('/');
  await parent.getByRole('button', { name: 'Plus tard' }).click();
  await expect(mainHeading(parent)).toHaveText(/Sofia/);
  await placed(parent);
  await parent.reload();
  await expect(mainHeading(parent)).toHaveText(/Sofia/);

  const school = await device(1280, 900);
  await signIn(school, 'claude.aubin');
  await school.goto('/classes');
  await school.getByText('CE1 Mme Aubin').first().click();
  await school.getByRole('link', { name: 'Charte de bon usage' }).click();
  const lea = school.getByRole('row', { name: /Benali Léa/i });
  await expect(lea.getByRole('cell').first()).toHaveText(/^Le /);
  const sofia = lea.getByRole('listitem').filter({ hasText: 'Sofia Benali' });
  await expect(sofia).toContainText('Pas encore');
  await accessible(school);

  await parent.goto('/compte');
  await parent.getByRole('link', { name: 'Charte de bon usage' }).click();
  await parent.getByRole('button', { name: 'J’accepte' }).first().click();
  await expect(parent.getByText(/^Vous l’avez acceptée le /).first()).toBeVisible();
  await placed(parent);
  await accessible(parent);

  await school.reload();
  await expect(sofia).toContainText(/Le /);
  await school.emulateMedia({ media: 'print' });
  await expect(school.getByRole('region', { name: 'Affiche pour la classe' })).toContainText(promise);
  await expect(school.getByRole('table')).toBeHidden();

  await writeNext(page, `${promise} Et demain aussi.`);
  await publish(page);

  await pupil.reload();
  await expect(mainHeading(pupil)).toHaveText('Ce que je promets');
  await pupil.getByRole('button', { name: 'J’ai compris, je promets' }).click();
  await expect(mainHeading(pupil)).toHaveText(/Léa/);
  await parent.goto('/');
  await expect(mainHeading(parent)).toHaveText('Charte de bon usage');
  await parent.getByRole('button', { name: 'J’accepte' }).click();
  await expect(mainHeading(parent)).toHaveText(/Sofia/);
});
