import type { Page } from '@playwright/test';
import { expect, test } from './axe';
import { mailedTo } from './mail';
import { acceptCharters, identify, mainHeading, signIn } from './people';

const eduConnect = { name: 'Se connecter avec ÉduConnect' };
const proConnect = { name: /ProConnect$/ };

/** Those whom the town doesn't let in end on the sign-in page, out of the provider's session too. */
async function comeTo(page: Page, door: typeof eduConnect | typeof proConnect, username: string) {
  await page.goto('/connexion');
  await page.getByRole('link', door).click();
  await identify(page, username);
}

test('a father comes in by ÉduConnect, finds his children, and leaves all three sessions', async ({
  page,
  accessible,
}) => {
  await page.goto('/connexion');
  await page.getByRole('link', eduConnect).click();
  const asked = page.getByRole('heading', { name: 'Choisir un parent de démonstration' });
  await expect(asked).toBeVisible();
  await accessible();
  await identify(page, 'nicolas.benali');
  await expect(mainHeading(page)).toBeVisible();
  await acceptCharters(page);

  await expect(mainHeading(page)).toHaveText(/^(Bonjour|Bonsoir) Nicolas$/);
  const children = page.getByRole('group', { name: 'Mes enfants' });
  for (const child of ['Léa', 'Tom', 'Nina'])
    await expect(children.getByRole('button', { name: child })).toBeVisible();
  await page.goto('/compte');
  await expect(page.getByText(/FranceConnect, ÉduConnect ou ProConnect/)).toBeVisible();
  await accessible();

  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await expect(page).toHaveURL(/\/connexion$/);
  await page.getByRole('link', eduConnect).click();
  await expect(asked).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Mot de passe' })).toBeVisible();
});

test('a mother whom no file names is asked for the code of the letter', async ({ page, accessible }) => {
  await signIn(page, 'samira.ouadah');

  await expect(mainHeading(page)).toHaveText('J’ai un code de l’école');
  await accessible();
});

test('a pupil, and a father of another town, meet a page that says why, and a way on', async ({
  page,
  accessible,
}) => {
  await comeTo(page, eduConnect, 'enzo.texier');
  await expect(page).toHaveURL(/\/connexion\?responsable/);
  await expect(page.getByText(/pas comme parent d’élève/)).toBeVisible();
  await accessible();

  await comeTo(page, eduConnect, 'bruno.lacaze');
  await expect(page).toHaveURL(/\/connexion\?ecole/);
  await expect(page.getByText(/dans aucune école de cet espace/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'J’ai un code de l’école' })).toBeVisible();
  await accessible();
});

test('an invited agent comes in by ProConnect and leaves all three sessions; one who isn’t meets a page that says so', async ({
  page,
  browser,
  baseURL,
  accessible,
}) => {
  const address = 'bertrand.maillot@valmarin.example';
  await signIn(page, 'paul.girardot');
  await page.goto('/equipe');
  await page.getByRole('button', { name: 'Inviter Bertrand Maillot par courriel' }).click();
  const sheet = page.getByRole('dialog', { name: 'Inviter Bertrand Maillot' });
  await sheet.getByLabel('Adresse de courriel').fill(address);
  await mailedTo(address, /(https?:\/\/\S+)/, () =>
    sheet.getByRole('button', { name: 'Envoyer l’invitation' }).click(),
  );

  const context = await browser.newContext(baseURL ? { baseURL } : {});
  const agent = await context.newPage();
  await agent.goto('/connexion');
  await agent.getByRole('link', proConnect).click();
  const asked = agent.getByRole('heading', { name: 'Choisir un agent de démonstration' });
  await expect(asked).toBeVisible();
  await accessible(agent);
  await identify(agent, 'bertrand.maillot');
  await expect(agent.getByRole('region', { name: 'Confirmations' })).toBeAttached();
  await agent.goto('/compte');
  await expect(agent.getByText(/FranceConnect, ÉduConnect ou ProConnect/)).toBeVisible();
  await accessible(agent);
  await agent.getByRole('button', { name: 'Se déconnecter' }).click();
  await expect(agent).toHaveURL(/\/connexion$/);
  await agent.getByRole('link', proConnect).click();
  await expect(asked).toBeVisible();

  await comeTo(agent, proConnect, 'roxane.delmas');
  await expect(agent).toHaveURL(/\/connexion\?invitation/);
  await expect(agent.getByText(/n’a invité personne à votre adresse/)).toBeVisible();
  await accessible(agent);
  await context.close();
});
