import type { Page } from '@playwright/test';
import { expect } from '../axe';
import { registerTool } from '../ltiDesk';
import { TestTool } from '../ltiTool';
import { mainHeading } from '../people';
import type { Accessible } from './founding';

const name = 'Calculons';

/** The teacher lists a site and sends it to the class; a pupil looks at it. */
export async function sendSite(teacher: Page, pupil: Page, accessible: Accessible): Promise<void> {
  await teacher.goto('/catalogue');
  await expect(mainHeading(teacher)).toHaveText('Ressources');
  await accessible(teacher);
  await teacher.getByRole('link', { name: 'Ajouter', exact: true }).first().click();
  await teacher.getByLabel('Titre').fill('Les marées');
  await teacher.getByLabel('Adresse (https)').fill('https://marees.example/');
  await teacher.getByRole('checkbox', { name: 'CE1' }).check();
  await teacher.getByRole('button', { name: 'Ajouter au catalogue' }).click();
  await expect(mainHeading(teacher)).toHaveText('Les marées');
  await teacher.getByRole('button', { name: 'Envoyer à la classe' }).click();
  await expect(teacher.getByText(/sur la liste «\sÀ voir\s» des enfants/)).toBeVisible();
  await accessible(teacher);

  await pupil
    .getByRole('main')
    .getByRole('link', { name: /^À voir/ })
    .click();
  await pupil
    .getByRole('listitem')
    .filter({ hasText: 'Les marées' })
    .getByRole('button', { name: 'Regarder' })
    .click();
  await expect(pupil.getByRole('dialog')).toContainText('marees.example');
  await accessible(pupil);
  await pupil.keyboard.press('Escape');
}

/** The town's first tool. */
export async function offerTool(founder: Page, accessible: Accessible): Promise<TestTool> {
  await founder.goto('/catalogue/outils');
  await expect(founder.getByText('Aucun outil')).toBeVisible();
  await accessible(founder);
  await founder.getByRole('button', { name: 'Inscrire un outil' }).first().click();
  const tool = await TestTool.start();
  await registerTool(founder, tool, name);
  await accessible(founder);
  return tool;
}

/** The teacher chooses an exercise in the tool and sends it; a pupil does it there. */
export async function launch(tool: TestTool, teacher: Page, pupil: Page, accessible: Accessible) {
  await teacher.goto('/catalogue/depuis-un-outil');
  await teacher.getByRole('button', { name: `Choisir dans ${name}` }).click();
  await teacher.getByRole('button', { name: 'Ajouter 1 ressource' }).click();
  await expect(mainHeading(teacher)).toHaveText('Les parts de gâteau');
  await teacher.getByRole('button', { name: 'Envoyer à la classe' }).click();
  await expect(teacher.getByText(/sur la liste «\sÀ voir\s» des enfants/)).toBeVisible();

  await pupil.goto('/a-voir');
  await pupil
    .getByRole('listitem')
    .filter({ hasText: 'Les parts de gâteau' })
    .getByRole('button', { name: 'Commencer' })
    .click();
  await accessible(pupil);
  await pupil.getByRole('button', { name: `Aller dans ${name}` }).click();
  await expect(pupil.getByText('Bravo')).toBeVisible();
  expect(tool.visits.at(-1)).toMatchObject({ given_name: 'Zoé' });
}
