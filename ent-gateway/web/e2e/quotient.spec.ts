import { expect, test } from './axe';
import { typeDay } from './dates';
import { mainHeading, signIn } from './people';

const certificate = {
  name: 'attestation-caf.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
};

test('a mother fetches her quotient with one button and sees what a meal costs', async ({
  page,
  accessible,
}) => {
  await signIn(page, 'claire.martin');
  await page.goto('/quotient');
  await expect(mainHeading(page)).toHaveText('Mon quotient familial');
  await expect(page.getByRole('radio')).toHaveCount(3);
  await accessible();

  await page.getByRole('button', { name: /^(Récupérer mon quotient|Demander à nouveau)$/ }).click();
  await expect(page.getByText(/^Votre quotient est de 640\s€, donné par la (CAF|MSA)/)).toBeVisible();
  await expect(page.getByText(/^Donné par la (CAF|MSA) pour/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ce que cela donne, par repas' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Repas de Noé' })).toContainText('2,60');
  await accessible();
});

test('a mother lets the town hall ask each year, and takes that back', async ({ page, accessible }) => {
  await signIn(page, 'claire.martin');
  await page.goto('/quotient');
  const card = page.getByRole('region', { name: 'Chaque année, sans papier' });
  await expect(card).toContainText('Vous n’avez pas donné votre accord.');
  await card.getByRole('button', { name: 'Donner mon accord' }).click();
  await expect(card.getByText(/^Vous avez donné votre accord le/)).toBeVisible();
  await accessible();
  await card.getByRole('button', { name: 'Retirer l’accord' }).click();
  await expect(card).toContainText('Vous n’avez pas donné votre accord.');
});

test('a father whom CAF does not answer sends a paper, an agent accepts it, and the price changes', async ({
  page,
  browser,
  accessible,
  placed,
}) => {
  await signIn(page, 'yann.legoff');
  await page.goto('/quotient');
  await page.getByRole('button', { name: 'Récupérer mon quotient' }).click();
  await expect(page.getByRole('alert')).toContainText('met trop de temps à répondre');
  await accessible();

  await page.getByRole('radio', { name: /^Envoyer un justificatif/ }).check();
  const withdraw = page.getByRole('button', { name: 'Retirer le document' });
  const form = page.getByRole('form', { name: 'Envoyer un justificatif' });
  await expect(withdraw.or(form)).toBeVisible();
  if (await withdraw.isVisible()) await withdraw.click();
  await form.getByRole('button', { name: 'Envoyer à la mairie' }).click();
  await expect(form.getByText('Choisissez d’abord le document à envoyer.')).toBeVisible();
  await expect(form.getByRole('button', { name: 'Choisir' })).toBeFocused();
  await page.locator('input[type=file]').setInputFiles(certificate);
  await expect(form.getByText('attestation-caf.pdf')).toBeVisible();
  await accessible();
  await form.getByRole('button', { name: 'Envoyer à la mairie' }).click();
  await expect(page.getByText(/^Envoyé le .+, en attente de vérification$/)).toBeVisible();
  await placed();
  await accessible();

  const town = await browser.newContext();
  const desk = await town.newPage();
  await signIn(desk, 'nadia.ferrand', new URL(page.url()).origin);
  await desk.goto(new URL('/quotients', page.url()).href);
  await expect(mainHeading(desk)).toHaveText('Justificatifs de quotient');
  const paper = desk.getByRole('region', { name: 'Foyer Le Goff' });
  await expect(paper.getByRole('link', { name: 'Ouvrir attestation-caf.pdf' })).toBeVisible();
  await paper.getByLabel('Quotient lu').fill('861,50');
  await paper.getByRole('button', { name: 'Enregistrer ce quotient' }).click();
  await expect(desk.getByText('Quotient enregistré pour Foyer Le Goff.')).toBeVisible();
  await expect(paper).toHaveCount(0);
  await placed(desk);
  await town.close();

  await page.reload();
  await expect(page.getByText(/^861,50\s€$/)).toBeVisible();
  await expect(page.getByText(/^D’après votre justificatif de /)).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Repas de Noé' })).toContainText('3,10');
  await accessible();
});

test('an agent reads the versions of the rule, and none reaches back', async ({ page, accessible }) => {
  await signIn(page, 'nadia.ferrand');
  await page.goto('/quotients');
  await expect(mainHeading(page)).toHaveText('Justificatifs de quotient');
  await accessible();

  await page.getByRole('link', { name: 'Règle de calcul' }).click();
  await expect(mainHeading(page)).toHaveText('Règle de calcul');
  await expect(page.getByText('En vigueur')).toBeVisible();
  await typeDay(page, 'À partir du', '2020-01-01');
  await page.getByRole('button', { name: 'Ajouter cette version' }).click();
  await expect(page.getByText(/^Une règle ne compte jamais en arrière/)).toBeVisible();
  await accessible();
});
