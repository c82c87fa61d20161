import { expect, test } from './axe';
import { mainHeading, signIn } from './people';

const certificate = {
  name: 'attestation-caf.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
};

test('an agent takes a family without account from nothing to a booked, priced term', async ({
  page,
  accessible,
}) => {
  await signIn(page, 'nadia.ferrand');
  await page.goto('/familles');
  await page.getByRole('link', { name: 'Nouvelle famille' }).click();
  await expect(mainHeading(page)).toHaveText('Nouvelle famille');
  await accessible();
  await page.getByRole('button', { name: 'Créer la famille' }).click();
  await expect(page.getByText('Choisissez la classe.')).toBeVisible();
  await accessible();

  const mother = page.getByRole('region', { name: 'Responsable 1' });
  await mother.getByLabel('Prénom').fill('Awa');
  await mother.getByLabel('Nom de naissance').fill('Diallo');
  await mother.getByLabel('Téléphone portable').fill('06 12 34 56 78');
  const child = page.getByRole('region', { name: 'Enfant 1' });
  await child.getByLabel('Prénom').fill('Fanta');
  await child.getByLabel('Nom de naissance').fill('Diallo');
  await child.getByLabel('École').selectOption({ label: 'Jean-Macé' });
  await child.getByLabel('Classe').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Créer la famille' }).click();
  await expect(mainHeading(page)).toHaveText('Foyer Diallo');
  const counter = page.getByRole('region', { name: 'Agir pour la famille' });
  await accessible();

  await counter.getByRole('link', { name: 'Quotient d’après un papier' }).click();
  await expect(page.getByText(/^Vous agissez pour «\sFoyer Diallo\s»/)).toBeVisible();
  await page.locator('input[type=file]').setInputFiles(certificate);
  await page.getByLabel('Quotient lu').fill('480');
  await accessible();
  await page.getByRole('button', { name: 'Enregistrer ce quotient' }).click();
  await expect(
    page.getByText('Le quotient est enregistré. La famille est prévenue si elle a un compte.'),
  ).toBeVisible();
  await expect(page.getByText('Quotient connu', { exact: true })).toBeVisible();

  await counter.getByRole('link', { name: 'Réserver un trimestre' }).click();
  await expect(mainHeading(page)).toHaveText('Réserver pour le trimestre');
  const lunches = page.getByRole('region', { name: 'Fanta' }).getByRole('group', { name: /^Cantine/ });
  await lunches.getByRole('checkbox', { name: 'jeudi' }).check();
  await page.getByRole('button', { name: 'Voir ce qui sera réservé' }).click();
  const preview = page.getByRole('region', { name: 'Voir ce qui sera réservé' });
  await expect(preview).toContainText(/\d,\d\d\s€/);
  await accessible();
  await preview.getByRole('button', { name: /^Réserver (ces )?\d+ jours/ }).click();
  await expect(page.getByRole('region', { name: 'C’est enregistré.' })).toContainText(/\d+ jours réservés/);
  await expect(
    page.getByRole('region', { name: 'Déjà réservé chaque semaine' }).getByRole('listitem'),
  ).toHaveCount(1);
  await accessible();
});

test('an agent fills a file for the family and records its signature on paper', async ({
  page,
  accessible,
}) => {
  await signIn(page, 'nadia.ferrand');
  await page.goto('/familles');
  await page.getByRole('searchbox', { name: 'Chercher une famille' }).fill('diallo');
  await page.getByRole('link', { name: /Fanta/ }).click();
  const counter = page.getByRole('region', { name: 'Agir pour la famille' });

  await counter.getByRole('link', { name: 'Dossier de Fanta' }).click();
  await expect(page.getByText(/^Vous agissez pour «\sFoyer Diallo\s»/)).toBeVisible();
  await expect(page.getByLabel('Signé par')).toBeVisible();
  await accessible();
  await page.goBack();
  await counter.getByRole('link', { name: 'Séparer, réunir, ajouter' }).click();
  await expect(mainHeading(page)).toHaveText('Foyers de la famille');
  await accessible();
  const name = page.getByLabel('Nom du foyer');
  const former = await name.inputValue();
  await name.fill('Foyer de Fanta');
  const rename = page.getByRole('button', { name: 'Renommer', exact: true });
  await rename.click();
  await expect(page.getByText(/^Le foyer s’appelle maintenant/)).toBeVisible();
  await expect(rename).toBeFocused();
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(name).toHaveValue(former);
  await accessible();
  await page.goto('/familles');
  await page.getByRole('searchbox', { name: 'Chercher une famille' }).fill('diallo');
  await page.getByRole('link', { name: /Fanta/ }).click();
  await counter.getByRole('link', { name: 'Fiche et compte d’Awa Diallo' }).click();
  await page.getByLabel('Ville').fill('Valmarin');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('C’est corrigé.')).toBeVisible();
  await accessible();
  await page.goto('/quotients/demande');
  await expect(mainHeading(page)).toHaveText('Demander les quotients à la CAF');
  await accessible();
});
