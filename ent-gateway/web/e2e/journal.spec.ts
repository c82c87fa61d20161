import { expect, test } from './axe';
import { mainHeading, signIn } from './people';

test('an animator writes in the journal of the school, and its head publishes', async ({
  page,
  browser,
  accessible,
  placed,
}) => {
  test.slow();
  const title = `Les échecs ${Date.now().toString(36)}`;
  const device = async (width: number, height: number) =>
    (await browser.newContext({ viewport: { width, height } })).newPage();

  // on a telephone, between two services
  const animator = await device(390, 844);
  await signIn(animator, 'hugo.lemaire');
  await animator.goto('/blog');
  await expect(mainHeading(animator)).toHaveText('Journal de l’école');
  await expect(animator.getByRole('link', { name: 'Le tournoi de balle assise' })).toBeVisible();
  await accessible(animator);
  await animator.getByRole('link', { name: 'Écrire un article' }).click();
  await animator.getByLabel('Titre').fill(title);
  await animator.getByLabel('Texte').fill('Vingt parties pendant la pause de midi.');
  await placed(animator);
  await accessible(animator);
  await animator.getByRole('button', { name: 'Envoyer à relire' }).click();
  await expect(animator.getByText('Votre article attend d’être relu.')).toBeVisible();
  const article = animator.url();

  // the head reads it, publishes it, and lets comments show at once in the journal
  await page.setViewportSize({ width: 1280, height: 800 });
  await signIn(page, 'dominique.baille');
  await page.goto(article);
  await expect(page.getByText('Hugo Lemaire').first()).toBeVisible();
  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(page.getByText('L’article est publié')).toBeVisible();
  await page.getByRole('link', { name: 'Journal de l’école' }).click();
  await page.getByRole('link', { name: 'Réglages du blog' }).click();
  await expect(page.getByRole('heading', { name: 'Familles qui écrivent aussi' })).toBeVisible();
  await page.getByLabel('Chercher un parent').fill('benali');
  const named = page.getByRole('button', { name: /^Retirer Sofia Benali/ });
  const found = page.getByRole('button', { name: /^Sofia Benali/ });
  await expect(named.or(found)).toBeVisible();
  if (await found.isVisible()) await found.click();
  await expect(named).toBeVisible();
  await accessible();

  // the family that was named writes as well
  const parent = await device(360, 780);
  await signIn(parent, 'sofia.benali');
  await parent.goto(article);
  await expect(mainHeading(parent)).toHaveText(title);
  await parent.getByRole('link', { name: 'Journal de l’école' }).click();
  await parent.getByLabel('Chercher un mot').fill('echecs');
  await expect(parent.getByRole('link', { name: title })).toBeVisible();
  await parent.getByRole('link', { name: 'Écrire un article' }).click();
  await expect(parent.getByText('Votre article part à relire.')).toBeVisible();
  await placed(parent);
  await accessible(parent);
});
