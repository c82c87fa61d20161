import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../axe';
import { identify, mainHeading } from '../people';
import { chooseCodes } from '../secondFactor';

/** The code that the product printed into its log: the last one is good. */
function printedCode(): string {
  const log = readFileSync(join(process.env.ENT_DATA ?? '../../.ent', 'gateway.log'), 'utf8');
  const code = [...log.matchAll(/type the code (\S+) before/g)].at(-1)?.[1];
  if (!code) throw new Error('No founding code in the log: start with ./ent run --empty --fresh');
  return code;
}

const password = 'un vélo bleu sous la pluie';

test('founds a town, opens a school and a year, and gives a colleague access', async ({
  page,
  accessible,
}) => {
  await page.goto('/');
  await expect(mainHeading(page)).toHaveText('Ouvrir le premier territoire');
  await accessible();

  await page.getByRole('button', { name: 'Ouvrir le territoire' }).click();
  await expect(page.getByLabel('Code d’ouverture')).toBeFocused();
  await page.getByLabel('Code d’ouverture').fill('CDFG-HJKM-NPQR-TVWX');
  await page.getByLabel('Nom', { exact: true }).fill('Ville de Valmarin');
  await page.getByLabel('SIRET').fill('732 829 320 00074');
  await page.getByLabel('Prénom').fill('Nadia');
  await page.getByLabel('Nom de famille').fill('Ferrand');
  await page.getByLabel('Adresse e-mail').fill('nadia.ferrand@exemple.fr');
  await page.getByLabel('Mot de passe').fill(password);
  await page.getByRole('button', { name: 'Ouvrir le territoire' }).click();
  await expect(page.getByText('Ce code n’est pas reconnu.')).toBeVisible();
  await accessible();
  await page.getByLabel('Code d’ouverture').fill(printedCode());
  await page.getByRole('button', { name: 'Ouvrir le territoire' }).click();
  await expect(page.getByText('Ville de Valmarin est ouvert.')).toBeVisible();
  await accessible();

  await page.goto('/fonder');
  await expect(page.getByText('Ce service est déjà ouvert')).toBeVisible();
  await page.getByRole('link', { name: 'Aller à la connexion' }).click();
  await page.getByRole('link', { name: 'Identifiant et mot de passe' }).click();
  await identify(page, 'nadia.ferrand', password);

  await expect(mainHeading(page)).toHaveText('Protéger votre compte');
  await accessible();
  await chooseCodes(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Pour commencer' })).toBeVisible();
  await accessible();
  await page.getByRole('link', { name: 'Ajouter les écoles' }).click();
  await expect(page.getByText('Pas encore d’école')).toBeVisible();
  await accessible();
  await page.getByRole('button', { name: 'Ajouter une école' }).click();
  const school = page.getByRole('dialog');
  await school.getByLabel('Numéro national (UAI)').fill('099 0001 N');
  await school.getByLabel('Nom de l’école').fill('École des Tilleuls');
  await accessible();
  await school.getByRole('button', { name: 'Ajouter une école' }).click();
  await expect(page.getByRole('button', { name: 'Changer École des Tilleuls' })).toBeVisible();
  await page.getByRole('button', { name: 'Ouvrir une année' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ouvrir une année' }).click();
  await expect(page.getByText('en cours')).toBeVisible();
  await accessible();

  await page.getByRole('link', { name: 'Personnes et accès' }).click();
  await expect(page.getByRole('link', { name: /Nadia Ferrand/ })).toBeVisible();
  await accessible();
  await page.getByRole('link', { name: 'Donner un accès' }).click();
  await page.getByLabel('À qui ?').fill('ferr');
  await page.getByRole('button', { name: /Nadia Ferrand/ }).click();
  await page.getByLabel('Quel accès ?').selectOption('Direction');
  await page.getByLabel('École').selectOption('École des Tilleuls');
  await accessible();
  await page.getByRole('button', { name: 'Donner l’accès' }).click();
  await expect(page.getByText('Direction, École des Tilleuls')).toBeVisible();
  await accessible();

  await page.goto('/acces/donner');
  await page.getByLabel('À qui ?').fill('Lucie Vannier');
  await page.getByRole('button', { name: 'Cette personne n’est pas dans la liste' }).click();
  await expect(page.getByLabel('Prénom')).toHaveValue('Lucie');
  await page.getByLabel('Adresse de courriel (facultatif)').fill('lucie.vannier@valmarin.example');
  await accessible();
  await page.getByRole('button', { name: 'Écrire et choisir l’accès' }).click();
  await expect(page.getByRole('heading', { name: 'Lucie Vannier' })).toBeVisible();
  await page.getByRole('button', { name: 'Donner l’accès' }).click();
  await expect(page.getByRole('heading', { name: 'Connexion et invitation' })).toBeVisible();
  await expect(page.getByText('Pas encore invité')).toBeVisible();
  await accessible();

  await page.goto('/acces');
  await page
    .getByRole('main')
    .getByRole('link', { name: /Nadia Ferrand/ })
    .click();
  const own = page.getByRole('listitem').filter({ hasText: 'Administration' });
  await own.getByRole('button', { name: /Terminer/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Terminer l’accès' }).click();
  await expect(page.getByText(/Il faut toujours une personne de l’administration/)).toBeVisible();
});
