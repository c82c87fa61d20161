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
  const card = page.getByRole('region', { name: 'Mes données' });
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
  const identity = JSON.parse(files.get('donnees/identite.json')!.toString()) as { given_name: string }[];
  expect(identity.map((one) => one.given_name)).toContain('Sofia');
  expect(files.get('mes-donnees.pdf')!.subarray(0, 5).toString()).toBe('%PDF-');
  expect(files.get('LISEZ-MOI.txt')!.toString()).toContain('donnees/identite.json');
  expect([...files.values()].some((content) => content.toString().includes('Claude'))).toBe(false);

  await page.goto('/avis');
  await expect(page.getByText(/L’archive de vos données est prête/).first()).toBeVisible();
  await page.goto('/compte/donnees');
  await card.getByRole('button', { name: 'Supprimer l’archive' }).click();
  await expect(card.getByRole('button', { name: 'Préparer mon archive' })).toBeVisible();
});
