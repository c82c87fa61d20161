import { readFileSync } from 'node:fs';
import { expect, test } from './axe';
import { mainHeading, signIn } from './people';
import { unzip } from './unzip';

test('a parent asks for an archive of what is kept about the family, downloads and opens it', async ({
  page,
  accessible,
  placed,
}) => {
  await signIn(page, 'sofia.benali');
  await page.goto('/compte/donnees');
  await expect(mainHeading(page)).toHaveText('Données personnelles');
  const card = page.getByRole('region', { name: 'Mes données', exact: true });
  await expect(card.getByText(/à lire \(PDF\)/)).toBeVisible();
  if (await card.getByRole('button', { name: 'Supprimer l’archive' }).isVisible())
    await card.getByRole('button', { name: 'Supprimer l’archive' }).click();
  await accessible();

  await card.getByRole('button', { name: 'Préparer mon archive' }).click();
  await expect(card.getByText(/Votre archive est prête/)).toBeVisible({ timeout: 60_000 });
  await accessible();
  await placed();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    card.getByRole('button', { name: 'Télécharger l’archive' }).click(),
  ]);

  expect(download.suggestedFilename()).toBe('Mes données.zip');
  const files = unzip(readFileSync(await download.path()));
  const text = (name: string) => files.get(name)?.toString() ?? '';
  const identity = JSON.parse(text('donnees/identite.json')) as { given_name: string }[];
  expect(identity.map((one) => one.given_name)).toContain('Sofia');
  expect(text('mes-donnees.pdf').slice(0, 5)).toBe('%PDF-');
  expect(text('LISEZ-MOI.txt')).toContain('donnees/identite.json');
  expect([...files.values()].some((content) => content.toString().includes('Claude'))).toBe(false);

  await page.goto('/compte/donnees');
  await page.getByRole('button', { name: /^Notifications/ }).click();
  await expect(page.getByRole('dialog', { name: 'Notifications' })).toContainText(
    'L’archive de vos données est prête',
  );
  await page.keyboard.press('Escape');
  await card.getByRole('button', { name: 'Supprimer l’archive' }).click();
  await expect(card.getByRole('button', { name: 'Préparer mon archive' })).toBeVisible();
});

test('a parent asks to correct a datum, the town hall refuses, and the parent reads why', async ({
  page,
  accessible,
  browser,
}) => {
  const words = `Il manque un accent (${Date.now()}).`;
  await signIn(page, 'sofia.benali');
  await page.goto('/compte/donnees');
  await page.getByRole('button', { name: 'Demander une correction' }).click();
  await page.getByLabel('Quelle donnée').selectOption('Autre donnée');
  await page.getByLabel('Ce qui est faux, et ce qui serait juste').fill(words);
  await accessible();
  await page.getByRole('button', { name: 'Envoyer la demande' }).click();
  const own = page.getByRole('listitem').filter({ hasText: words });
  await expect(own.getByText(/en attente de réponse/)).toBeVisible();

  const desk = await (await browser.newContext()).newPage();
  await signIn(desk, 'nadia.ferrand');
  await desk.goto('/compte/corrections');
  const waiting = desk.getByRole('listitem').filter({ hasText: words });
  await waiting.getByRole('button', { name: /^Refuser/ }).click();
  await waiting.getByLabel(/^Pourquoi/).fill('L’acte de naissance n’en a pas.');
  await waiting.getByRole('button', { name: 'Envoyer le refus' }).click();
  await expect(waiting).toBeHidden();

  await page.reload();
  await expect(own.getByText(/L’acte de naissance n’en a pas/)).toBeVisible();
});
