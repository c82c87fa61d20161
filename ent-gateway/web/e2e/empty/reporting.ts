import type { Page } from '@playwright/test';
import { expect } from '../axe';
import { typeDay } from '../dates';
import { mainHeading } from '../people';
import type { Accessible } from './founding';

/** A pupil writes an article with a picture, and hands it in. */
export async function submitArticle(tablet: Page, title: string, accessible: Accessible): Promise<void> {
  await tablet
    .getByRole('main')
    .getByRole('link', { name: /^Le blog/ })
    .click();
  await expect(mainHeading(tablet)).toHaveText('Blog de la classe');
  await accessible(tablet);
  await tablet.getByRole('link', { name: 'Écrire un article' }).first().click();
  await tablet.getByLabel('Titre').fill(title);
  await tablet.getByLabel('Texte').fill('Nous avons semé des fèves. Elles poussent.');
  const choosing = tablet.waitForEvent('filechooser');
  await tablet.getByRole('button', { name: 'Ajouter une image, un son ou une vidéo' }).click();
  await (await choosing).setFiles('e2e/fixtures/potager.png');
  await expect(tablet.getByRole('img', { name: 'potager.png' })).toBeVisible();
  await expect(tablet.getByText(/^Gardé tout seul/)).toBeVisible();
  await accessible(tablet);
  await tablet.getByRole('button', { name: 'Envoyer à relire' }).click();
  await expect(tablet.getByText('Ton article attend d’être relu.')).toBeVisible();
}

/** The teacher, on the board of the blog, says that a pupil is on the picture of an article. */
export async function sayWhoIsOn(
  page: Page,
  title: string,
  pupil: string,
  accessible: Accessible,
): Promise<void> {
  await page.goto('/blog');
  const submitted = page.getByRole('region', { name: /^À relire/ });
  await submitted
    .getByRole('listitem')
    .filter({ hasText: title })
    .getByRole('link', { name: 'Dire qui est sur les images' })
    .click();
  await page.getByRole('button', { name: pupil, exact: true }).click();
  await accessible(page);
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(mainHeading(page)).toHaveText(title);
}

interface Paper {
  pupil: string;
  guardian: RegExp;
  answer: 'Oui' | 'Non';
  daysAgo: number;
}

/** The town hall copies what a guardian signed about the pictures of a class. */
export async function copyPaper(page: Page, paper: Paper, accessible: Accessible): Promise<void> {
  await page.goto('/classes');
  await page.getByText('CE1 Mme Aubin').first().click();
  await page.getByRole('button', { name: new RegExp(`^Voir les responsables de ${paper.pupil}`) }).click();
  await page.getByRole('link', { name: `Classe, départ, responsables de ${paper.pupil}` }).click();
  await page.getByRole('link', { name: /^Droit à l’image/ }).click();
  const form = page.getByRole('form', { name: 'Recopier un papier signé' });
  const guardians = form.getByLabel('Signé par');
  const signer = guardians.getByRole('option').filter({ hasText: paper.guardian });
  await guardians.selectOption(await signer.innerText());
  const signedOn = new Date(Date.now() - paper.daysAgo * 86_400_000).toISOString().slice(0, 10);
  await typeDay(page, 'Date de la signature', signedOn);
  await form
    .getByRole('group', { name: /Dans la classe$/ })
    .getByRole('radio', { name: paper.answer })
    .click();
  await accessible(page);
  await form.getByRole('button', { name: 'Enregistrer le papier' }).click();
  await expect(page.getByText('Le papier est recopié.')).toBeVisible();
}

export async function publish(page: Page, title: string, accessible: Accessible): Promise<void> {
  await page.goto('/blog');
  await page
    .getByRole('listitem')
    .filter({ hasText: title })
    .getByRole('link', { name: 'Lire l’article' })
    .click();
  await expect(mainHeading(page)).toHaveText(title);
  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(page.getByText('L’article est publié')).toBeVisible();
  await accessible(page);
}
