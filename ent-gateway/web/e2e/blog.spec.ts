import type { Page } from '@playwright/test';
import { expect, test } from './axe';
import { mainHeading, signIn } from './people';

const picture = 'e2e/fixtures/potager.png';

/** The blog, on a device of its own. */
async function openBlog(page: Page, username: string) {
  await signIn(page, username);
  await page.goto('/blog');
  await expect(mainHeading(page)).toHaveText('Blog de la classe');
}

test('an article goes from a pupil through the teacher to the families and back', async ({
  page,
  browser,
  accessible,
  placed,
}) => {
  const title = `Notre cabane ${Date.now().toString(36)}`;
  const device = async (width: number, height: number) =>
    (await browser.newContext({ viewport: { width, height } })).newPage();

  const pupil = await device(1024, 768);
  await signIn(pupil, 'lea.benali');
  await pupil
    .getByRole('main')
    .getByRole('link', { name: /^Le blog/ })
    .click();
  await expect(mainHeading(pupil)).toHaveText('Blog de la classe');
  await accessible(pupil);
  await pupil.getByRole('link', { name: 'Écrire un article' }).click();
  await expect(mainHeading(pupil)).toHaveText('J’écris un article');
  await pupil.getByLabel('Titre').fill(title);
  await pupil.getByLabel('Texte').fill('On a ramassé des branches.');
  const choosing = pupil.waitForEvent('filechooser');
  await pupil.getByRole('button', { name: 'Ajouter une image, un son ou une vidéo' }).click();
  await (await choosing).setFiles(picture);
  await expect(pupil.getByRole('img', { name: 'potager.png' })).toBeVisible();
  await expect(pupil.getByText(/^Gardé tout seul/)).toBeVisible();
  await accessible(pupil);
  await pupil.getByRole('button', { name: 'Envoyer à relire' }).click();
  await expect(pupil.getByText('Ton article attend d’être relu.')).toBeVisible();
  await placed(pupil);
  await accessible(pupil);

  await openBlog(page, 'claude.aubin');
  await accessible();
  const submitted = page.getByRole('region', { name: /^À relire/ });
  const card = submitted.getByRole('listitem').filter({ hasText: title });
  // nobody has said yet who is on the picture: it isn't offered for publication
  await expect(card.getByRole('button', { name: 'Publier' })).toHaveCount(0);
  await card.getByRole('link', { name: 'Lire l’article' }).click();
  await page.getByRole('button', { name: 'Rendre avec une remarque' }).click();
  await page.getByLabel('Que faut-il revoir ?').fill('Raconte aussi comment elle tient.');
  await page.getByRole('button', { name: 'Rendre l’article' }).click();
  await expect(page.getByText('L’article est rendu')).toBeVisible();
  await placed();

  await pupil.reload();
  await expect(pupil.getByText('Raconte aussi comment elle tient.')).toBeVisible();
  await pupil.getByRole('link', { name: 'Modifier l’article' }).click();
  await pupil.getByLabel('Texte').fill('On a ramassé des branches. On les a attachées. Elle tient !');
  await pupil.getByRole('button', { name: 'Envoyer à relire' }).click();
  await expect(pupil.getByText('Ton article attend d’être relu.')).toBeVisible();

  await page.reload();
  await page.getByRole('link', { name: 'Dire qui est sur les images' }).click();
  await page.getByRole('button', { name: 'Aucun élève n’y figure' }).click();
  await accessible();
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(mainHeading(page)).toHaveText(title);
  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(page.getByText('L’article est publié')).toBeVisible();
  await placed();

  const parent = await device(360, 780);
  await openBlog(parent, 'sofia.benali');
  await parent.locator('label').filter({ hasText: /^Léa$/ }).click();
  await accessible(parent);
  await parent.getByRole('link', { name: title }).click();
  await expect(parent.getByText('Elle tient !')).toBeVisible();
  await parent.getByLabel('Votre commentaire').fill('Bravo les architectes !');
  await parent.getByRole('button', { name: 'Envoyer le commentaire' }).click();
  await expect(parent.getByText('En attente de relecture')).toBeVisible();
  await parent.getByRole('button', { name: /Bravo/ }).click();
  await placed(parent);
  await accessible(parent);

  const other = await device(360, 780);
  await openBlog(other, 'anne.dupre');
  await other.locator('label').filter({ hasText: 'Zoé' }).click();
  await other.getByRole('link', { name: title }).click();
  await expect(other.getByText('Elle tient !')).toBeVisible();
  await expect(other.getByText('Bravo les architectes !')).toHaveCount(0);

  await page.reload();
  const show = page
    .getByRole('listitem')
    .filter({ hasText: 'Bravo les architectes !' })
    .getByRole('button', { name: 'Montrer', exact: true });
  await show.click();
  await expect(show).toBeHidden();
  await other.reload();
  await expect(other.getByText('Sofia, famille de Léa')).toBeVisible();
  await expect(other.getByText('Bravo les architectes !')).toBeVisible();

  await page.getByRole('button', { name: 'Retirer l’article' }).click();
  await expect(page.getByText('L’article n’est plus visible')).toBeVisible();
  await placed();
  await other.reload();
  await expect(other.getByText('Cet article n’est pas ou plus visible.')).toBeVisible();
  await accessible(other);
});
