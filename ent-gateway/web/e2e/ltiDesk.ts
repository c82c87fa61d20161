import type { Locator, Page } from '@playwright/test';
import type { TestTool } from './ltiTool';

/** Fills the form of a tool that is open on the page, and gives the tool what its provider is told; the card of the tool. */
export async function registerTool(page: Page, tool: TestTool, name: string): Promise<Locator> {
  await page.getByLabel('Nom de l’outil').fill(name);
  await page.getByLabel('Qui le tient, et par quel contrat').fill('Calculons SAS, contrat de 2026');
  await page.getByLabel('À quoi il sert').fill('S’entraîner au calcul.');
  await page.getByLabel('Adresse de connexion').fill(tool.at('/login'));
  await page.getByLabel('Adresse de l’outil').fill(tool.at('/play'));
  await page.getByLabel('Adresse de choix').fill(tool.at('/choose'));
  await page.getByLabel('Adresses de retour').fill(tool.at('/launch'));
  await page.getByLabel('Adresse de ses clés').fill(tool.at('/keys'));
  await page.getByRole('checkbox', { name: 'Le prénom' }).check();
  await page.getByRole('checkbox', { name: 'La liste de la classe qui l’ouvre' }).check();
  await page.getByRole('button', { name: 'Inscrire l’outil' }).click();
  const card = page.getByRole('region', { name });
  await card.getByText('À donner à l’éditeur').click();
  const told = async (label: string) =>
    (
      await card
        .locator('dl div', { has: page.getByText(label, { exact: true }) })
        .locator('dd')
        .innerText()
    ).trim();
  tool.register({
    issuer: await told('Émetteur (issuer)'),
    clientId: await told('Client ID'),
    deploymentId: await told('Deployment ID'),
    authorizeUrl: await told('Adresse d’authentification'),
    tokenUrl: await told('Adresse des jetons'),
    platformKeysUrl: await told('Clés publiques (JWKS)'),
  });
  return card;
}
