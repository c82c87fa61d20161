import type { Page } from '@playwright/test';
import { expect } from '../axe';
import { identify, mainHeading } from '../people';
import { chooseCodes } from '../secondFactor';
import { foundingCode } from './printed';
import { keepFounderSecret } from './state';

export const password = 'un vélo bleu sous la pluie';

/** Of a test's `accessible`. */
export type Accessible = (at?: Page) => Promise<void>;

/** The first page of all, until the founder is in with a second proof. */
export async function foundTown(page: Page, accessible: Accessible): Promise<void> {
  await page.goto('/');
  await expect(mainHeading(page)).toHaveText('Ouvrir le premier territoire');
  await accessible();
  const open = page.getByRole('button', { name: 'Ouvrir le territoire' });
  await open.click();
  await expect(page.getByLabel('Code d’ouverture')).toBeFocused();
  await page.getByLabel('Code d’ouverture').fill('CDFG-HJKM-NPQR-TVWX');
  await page.getByLabel('Nom', { exact: true }).fill('Ville de Valmarin');
  await page.getByLabel('SIRET').fill('732 829 320 00074');
  await page.getByLabel('Prénom').fill('Nadia');
  await page.getByLabel('Nom de famille').fill('Ferrand');
  await page.getByLabel('Adresse de courriel').fill('nadia.ferrand@exemple.fr');
  await page.getByLabel('Mot de passe').fill(password);
  await open.click();
  await expect(page.getByText('Ce code n’est pas reconnu.')).toBeVisible();
  await accessible();
  await page.getByLabel('Code d’ouverture').fill(foundingCode());
  await open.click();
  await expect(page.getByText('Ville de Valmarin est ouvert.')).toBeVisible();
  await accessible();

  await page.goto('/fonder');
  await expect(page.getByText('Ce service est déjà ouvert')).toBeVisible();
  await page.getByRole('link', { name: 'Aller à la connexion' }).click();
  await page.getByRole('link', { name: 'Identifiant et mot de passe' }).click();
  await identify(page, 'nadia.ferrand', password);
  await expect(mainHeading(page)).toHaveText('Protéger votre compte');
  await accessible();
  keepFounderSecret(await chooseCodes(page));
}

async function addSchool(page: Page, uai: string, name: string, accessible: Accessible): Promise<void> {
  await page.getByRole('button', { name: 'Ajouter une école' }).click();
  const school = page.getByRole('dialog');
  await school.getByLabel('Numéro national (UAI)').fill(uai);
  await school.getByLabel('Nom de l’école').fill(name);
  await accessible();
  await school.getByRole('button', { name: 'Ajouter une école' }).click();
  await expect(page.getByRole('button', { name: `Changer ${name}` })).toBeVisible();
}

/** Two schools and the running year. */
export async function openSchools(page: Page, accessible: Accessible): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Pour commencer' })).toBeVisible();
  await accessible();
  await page.getByRole('link', { name: 'Ajouter les écoles' }).click();
  await expect(page.getByText('Pas encore d’école')).toBeVisible();
  await accessible();
  await addSchool(page, '099 0001 N', 'École des Tilleuls', accessible);
  await addSchool(page, '099 0002 P', 'École du Lavoir', accessible);
  await page.getByRole('button', { name: 'Ouvrir une année' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ouvrir une année' }).click();
  await expect(page.getByText('en cours')).toBeVisible();
  await accessible();
}

/** A colleague is written, and given access; the last administrator can't leave. */
export async function giveAccess(page: Page, accessible: Accessible): Promise<void> {
  await page.getByRole('link', { name: 'Personnes et accès' }).click();
  await expect(page.getByRole('main').getByRole('link', { name: /Nadia Ferrand/ })).toBeVisible();
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
  const founder = page.getByRole('main').getByRole('link', { name: /Nadia Ferrand/ });
  await founder.click();
  const own = page.getByRole('listitem').filter({ hasText: 'Administration' });
  await own.getByRole('button', { name: /Terminer/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Terminer l’accès' }).click();
  await expect(page.getByText(/Il faut toujours une personne de l’administration/)).toBeVisible();
}
