import type { Page } from '@playwright/test';
import { expect } from '../axe';
import { mainHeading } from '../people';
import type { Accessible } from './founding';

/** The teacher makes a folder with a picture; a family finds it once it may. */
export async function shareFolder(teacher: Page, parent: Page, accessible: Accessible): Promise<void> {
  const row = teacher.getByRole('row', { name: 'Sorties' });
  await teacher.goto('/');
  await teacher.getByRole('link', { name: 'Dossiers', exact: true }).click();
  await teacher
    .getByRole('navigation', { name: 'Espaces' })
    .getByRole('link', { name: 'CE1 Mme Aubin' })
    .click();
  await expect(teacher.getByText('Rien ici pour le moment')).toBeVisible();
  await accessible(teacher);
  await teacher.getByRole('button', { name: 'Nouveau dossier' }).click();
  const sheet = teacher.getByRole('dialog', { name: 'Nouveau dossier' });
  await sheet.getByLabel('Nom').fill('Sorties');
  await sheet.getByRole('button', { name: 'Créer le dossier' }).click();
  await row.dblclick();
  const chooser = teacher.waitForEvent('filechooser');
  await teacher.getByRole('button', { name: 'Envoyer des fichiers' }).click();
  await (await chooser).setFiles('e2e/fixtures/potager.png');
  const faces = teacher.getByRole('dialog', { name: /^Qui est dessus/ });
  await accessible(teacher);
  await faces.getByRole('button', { name: 'Aucun élève n’y figure' }).click();
  await faces.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(faces).toBeHidden();
  await expect(teacher.getByRole('row', { name: 'potager.png' })).toBeVisible();
  await accessible(teacher);

  await parent.goto('/ressources');
  await expect(mainHeading(parent)).toHaveText('Dossiers');
  await accessible(parent);
  await teacher.getByRole('navigation', { name: 'Chemin' }).getByRole('link').first().click();
  await teacher.getByRole('button', { name: 'Actions pour Sorties' }).click();
  await teacher.getByRole('menuitem', { name: 'Choisir qui le lit' }).click();
  await teacher.getByRole('radio', { name: 'L’équipe, les élèves et les familles' }).check();
  await teacher.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(row).toContainText('les familles');

  await parent.goto('/ressources');
  await parent.getByLabel('Chercher un dossier, un fichier ou ses mots').fill('sorties');
  await parent.getByRole('button', { name: 'Sorties', exact: true }).click();
  await parent.getByRole('row', { name: 'potager.png' }).click();
  await expect(parent.getByRole('img', { name: 'Aperçu de potager.png' })).toBeVisible();
  await accessible(parent);
}

/** The teacher begins a text, and a pupil writes on. */
export async function writeTogether(teacher: Page, pupil: Page, accessible: Accessible): Promise<void> {
  const sheet = (page: Page) => page.getByRole('textbox', { name: /^Texte/ });
  await teacher.goto('/');
  await teacher.getByRole('link', { name: 'Écrire ensemble' }).first().click();
  await expect(teacher.getByText('Aucun texte pour l’instant')).toBeVisible();
  await accessible(teacher);
  await teacher.getByRole('button', { name: 'Nouveau texte' }).first().click();
  await teacher.getByLabel('Titre').fill('Le loup du quartier');
  await teacher.getByRole('button', { name: 'Commencer à écrire' }).click();
  await expect(mainHeading(teacher)).toHaveText('Le loup du quartier');
  await sheet(teacher).click();
  await teacher.keyboard.type('Il était une fois un loup.', { delay: 15 });

  await pupil.reload();
  await pupil
    .getByRole('main')
    .getByRole('link', { name: /Écrire ensemble/ })
    .click();
  await pupil.getByRole('link', { name: 'Le loup du quartier' }).click();
  await expect(sheet(pupil)).toContainText('Il était une fois un loup.');
  await sheet(pupil).click();
  await pupil.keyboard.press('Control+End');
  await pupil.keyboard.type(' Il était gris.', { delay: 15 });
  await expect(sheet(teacher)).toContainText('Il était gris.');
  await expect(pupil.getByText('Tout est gardé')).toBeVisible({ timeout: 20_000 });
  await accessible(pupil);
  await accessible(teacher);
}
