import { expect, test } from './axe';
import { acceptCharters, identify, keptFiles, mainHeading, patient, signIn } from './people';

// opens without network
test.use({ serviceWorkers: 'allow' });

const claimPage = 'J’ai un code de l’école';
const citizenIsAsked = { name: 'Choisir un citoyen de démonstration' };

test('a browser that only opens the sign-in page is given the shell, and screens once somebody signs in', async ({
  page,
}) => {
  await page.goto('/connexion');
  expect((await keptFiles(page)).length).toBeLessThanOrEqual(10);

  await signIn(page, 'claire.martin');

  await expect.poll(() => keptFiles(page), patient).toContainEqual(expect.stringContaining('/canteen-week-'));
});

test('the citizen who matches finds her children, and signing out ends all three sessions', async ({
  page,
  accessible,
}) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/connexion$/);
  await expect(page.getByRole('heading', { name: 'Je suis parent' })).toBeVisible();
  await accessible();
  await page.getByRole('link', { name: /FranceConnect$/ }).click();
  await expect(page.getByRole('heading', citizenIsAsked)).toBeVisible();
  await accessible();
  await identify(page, 'amelie.roussel');
  await expect(mainHeading(page)).toBeVisible();
  await acceptCharters(page);
  await expect(mainHeading(page)).toHaveText(/^(Bonjour|Bonsoir) Amélie$/);
  const children = page.getByRole('group', { name: 'Mes enfants' });
  await expect(children.getByRole('button', { name: 'Jules' })).toBeVisible();
  await expect(children.getByRole('button', { name: 'Alma' })).toBeVisible();
  await accessible();

  await page
    .getByRole('link', { name: /^Mon compte/ })
    .first()
    .click();
  await accessible();
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await expect(page).toHaveURL(/\/connexion$/);
  await page.goto('/');
  await expect(page).toHaveURL(/\/connexion$/);

  const town = await page.locator('.signin-brand').innerText();
  await page.getByRole('link', { name: 'Identifiant et mot de passe' }).click();
  await expect(page.getByRole('textbox', { name: 'Mot de passe' })).toBeVisible();
  await expect(page.locator('.signin-brand')).toHaveText(town);
  const forgotten = page.getByRole('link', { name: 'Recevoir un nouveau mot de passe' });
  expect(new URL((await forgotten.getAttribute('href')) ?? '').pathname).toBe('/mot-de-passe');
  await expect(page.getByRole('heading', citizenIsAsked)).toBeHidden();
  await accessible();
  await page.goto('/connexion');
  await page.getByRole('link', { name: /FranceConnect$/ }).click();
  await expect(page.getByRole('heading', citizenIsAsked)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Mot de passe' })).toBeVisible();
});

test('the citizen nobody knows is asked for the code of the letter, and a wrong one is refused clearly', async ({
  page,
  accessible,
}) => {
  await signIn(page, 'camille.fontaine');
  await expect(mainHeading(page)).toHaveText(claimPage);
  await accessible();
  await page.getByRole('button', { name: 'Rattacher mes enfants' }).click();
  await expect(page.getByText('Écrivez le code du courrier.')).toBeVisible();
  await page.getByLabel('Code du courrier').fill('ABCD-EFGH-JKLM');
  await page.getByRole('button', { name: 'Rattacher mes enfants' }).click();
  await expect(page.getByText(/^Ce code n’est pas reconnu\./)).toBeVisible();
  await accessible();
});

test('the citizen two records match is asked for the code of the letter', async ({ page, accessible }) => {
  await signIn(page, 'marie.laurent');
  await expect(mainHeading(page)).toHaveText(claimPage);
  await expect(page.getByText('aucun enfant n’est encore rattaché')).toBeVisible();
  await accessible();
});
