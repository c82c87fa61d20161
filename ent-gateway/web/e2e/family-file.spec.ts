import { join } from 'node:path';
import { expect, test } from './axe';
import { mainHeading, signIn } from './people';

/** Any readable PDF. */
const paper = join('e2e', 'fixtures', 'tables.pdf');
const insurance = 'Attestation d’assurance scolaire';

test.use({ viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true });

test('a mother fills Nina’s file, the town hall asks again, then accepts', async ({
  page,
  browser,
  accessible,
  placed,
}) => {
  await signIn(page, 'sofia.benali');
  await page.goto('/dossier');
  await expect(mainHeading(page)).toHaveText('Fiches des enfants');
  await accessible();
  await page.getByRole('link', { name: 'Ouvrir la fiche de Nina' }).click();
  await expect(mainHeading(page)).toHaveText('Fiche de Nina');

  const doctor = page.getByRole('region', { name: 'Médecin traitant' });
  await doctor.getByLabel('Nom du médecin').fill('Cabinet des Tilleuls');
  await doctor.getByLabel('Téléphone').fill('demain');
  await expect(doctor.getByText(/^Écrivez un numéro de téléphone/)).toBeVisible();
  await page.reload();
  await expect(doctor.getByLabel('Téléphone')).toHaveValue('demain');
  await doctor.getByLabel('Téléphone').fill('03 80 00 00 45');

  const contacts = page.getByRole('region', { name: 'Qui appeler en cas d’urgence' });
  if ((await contacts.getByLabel('Nom et prénom').count()) === 0)
    await contacts.getByRole('button', { name: 'Ajouter une personne à appeler' }).click();
  await contacts.getByLabel('Nom et prénom').first().fill('Yamina Benali');
  await contacts.getByLabel('Lien avec l’enfant').first().fill('grand-mère');
  await contacts.getByLabel('Téléphone').first().fill('06 00 00 00 11');
  await page.getByRole('checkbox', { name: 'sésame' }).check({ force: true });
  await expect(page.getByText('Enregistré', { exact: true })).toBeVisible();
  await accessible();

  await page.getByRole('button', { name: 'Signer et envoyer la fiche de Nina' }).click();
  if (await page.getByText('Avant de signer, il reste à compléter').isVisible()) {
    await placed();
    await accessible();
    await page.getByLabel(`Envoyer : ${insurance}`.replace(' :', '\u00a0:')).setInputFiles(paper);
    await expect(page.getByRole('link', { name: /tables/ })).toBeVisible();
    await page.getByRole('radio', { name: 'J’autorise' }).check({ force: true });
    await expect(page.getByText('Enregistré', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Signer et envoyer la fiche de Nina' }).click();
  }
  await expect(page.getByText('Fiche de Nina signée et envoyée à la mairie.')).toBeVisible();
  await placed();

  const desk = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const agent = await desk.newPage();
  await signIn(agent, 'nadia.ferrand');
  await agent.goto('/dossiers');
  await expect(mainHeading(agent)).toHaveText('Fiches à vérifier');
  await agent.getByRole('link', { name: 'Benali Nina' }).click();
  await expect(agent.getByText(/^Allergie\s: sésame$/)).toBeVisible();
  await agent.getByRole('button', { name: 'Renvoyer à la famille' }).click();
  await agent.getByRole('button', { name: 'Renvoyer avec ce message' }).click();
  await expect(agent.getByText('Écrivez ce que la famille doit faire')).toBeVisible();
  await agent.getByLabel('Que doit faire la famille').fill('Ajoutez la page 2 de l’attestation.');
  await agent.getByRole('button', { name: 'Renvoyer avec ce message' }).click();
  await expect(agent.getByText('Fiche de Nina renvoyée. La famille est prévenue.')).toBeVisible();

  await page.goto('/dossier');
  await expect(page.getByText(/^La mairie vous demande\s: Ajoutez la page 2/)).toBeVisible();
  await page.getByRole('button', { name: /^Notifications/ }).click();
  const notices = page.getByRole('dialog', { name: 'Notifications' });
  await expect(
    notices.getByText(/Nina\s: la mairie vous demande de compléter la fiche/).first(),
  ).toBeVisible();
  await notices.getByRole('button', { name: 'Fermer' }).click();
  await page.getByRole('link', { name: 'Ouvrir la fiche de Nina' }).click();
  await page.getByRole('button', { name: 'Signer et envoyer la fiche de Nina' }).click();
  await expect(page.getByText('Fiche de Nina signée et envoyée à la mairie.')).toBeVisible();

  await agent.goto('/dossiers');
  await agent.getByRole('link', { name: 'Benali Nina' }).click();
  await agent.getByRole('button', { name: 'Accepter la fiche' }).click();
  await expect(agent.getByText('Fiche de Nina acceptée. La famille est prévenue.')).toBeVisible();
  await desk.close();

  await page.goto('/dossier');
  await expect(page.getByRole('listitem').filter({ hasText: 'Nina' }).getByText('Acceptée')).toBeVisible();
});
