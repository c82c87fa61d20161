import { expect, test } from './axe';
import { mailedTo } from './mail';
import { acceptCharters, identify, mainHeading, passwordOf, signIn } from './people';

test('a teacher confirms an address, forgets the password, and chooses another by the link of a mail', async ({
  page,
  accessible,
}) => {
  const address = 'ines.caron@ecole.example';
  const password = passwordOf('ines.caron');
  await signIn(page, 'ines.caron');
  await page.goto('/compte');
  await page.getByRole('button', { name: /(Ajouter une |Changer d’)adresse/ }).click();
  await page.getByLabel('Nouvelle adresse').fill(address);
  const code = await mailedTo(address, /\b([A-Z0-9]{4}-[A-Z0-9]{4}(?:-[A-Z0-9]{4})*|\d{6})\b/, () =>
    page.getByRole('button', { name: 'Recevoir un code' }).click(),
  );
  await page.getByLabel('Code reçu').fill(code);
  await accessible();
  await page.getByRole('button', { name: 'Confirmer l’adresse' }).click();
  await expect(
    page.getByText(`${address}, confirmée`).or(page.getByText('L’adresse est confirmée.')).first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await expect(page).toHaveURL(/\/connexion$/);

  await page.getByRole('link', { name: 'Mot de passe oublié ?' }).click();
  await expect(mainHeading(page)).toHaveText('Mot de passe oublié');
  await page.getByLabel('Identifiant ou adresse de courriel').fill(address);
  await accessible();
  const link = await mailedTo(address, /(https?:\/\/\S+\/mot-de-passe#\S+)/, () =>
    page.getByRole('button', { name: 'Recevoir un lien' }).click(),
  );
  await expect(page.getByText('Regardez votre courrier')).toBeVisible();
  await accessible();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(mainHeading(page)).toHaveText('Choisir un nouveau mot de passe');
  await page.getByLabel('Mot de passe').fill('trop court');
  await page.getByRole('button', { name: 'Changer mon mot de passe' }).click();
  await expect(page.getByText(/Choisissez au moins 12 caractères, et rien que beaucoup/)).toBeVisible();
  await page.getByLabel('Mot de passe').fill(password);
  await accessible();
  await page.getByRole('button', { name: 'Changer mon mot de passe' }).click();
  await expect(page.getByText('Mot de passe changé')).toBeVisible();
  await signIn(page, 'ines.caron');

  // the link served once
  await page.goto('about:blank');
  await page.goto(link);
  await page.getByLabel('Mot de passe').fill(password);
  await page.getByRole('button', { name: 'Changer mon mot de passe' }).click();
  await expect(page.getByText(/^Ce lien n’est pas reconnu/)).toBeVisible();
});

test('a parent without an address gets a new password at the counter, and chooses another at once', async ({
  page,
  browser,
  accessible,
}) => {
  const chosen = passwordOf('quentin.benamar');
  await signIn(page, 'nadia.ferrand');
  await page.goto('/familles');
  await page.getByRole('searchbox', { name: 'Chercher une famille' }).fill('benamar');
  await page
    .getByRole('link', { name: /Benamar/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Fiche et compte de Quentin Benamar' }).click();
  const account = page.getByRole('region', { name: /^Compte/ });
  await account.getByRole('button', { name: 'Nouveau mot de passe' }).click();
  await account.getByRole('button', { name: 'Créer le mot de passe' }).click();
  await expect(page.getByText('Vérifiez d’abord l’identité, puis cochez la case.')).toBeVisible();
  await page.getByRole('checkbox', { name: /^J’ai vu une pièce d’identité/ }).check();
  await accessible();
  await account.getByRole('button', { name: 'Créer le mot de passe' }).click();
  await expect(page.getByText(/^Donnez-le maintenant/)).toBeVisible();
  await accessible();
  const [username = '', slip = ''] = await account.getByRole('definition').allInnerTexts();
  await account.getByRole('button', { name: 'C’est donné' }).click();
  await expect(page.getByText(slip)).toHaveCount(0);

  const parent = await (await browser.newContext()).newPage();
  await parent.goto(new URL('/connexion', page.url()).href);
  await parent.getByRole('link', { name: 'Identifiant et mot de passe' }).click();
  await identify(parent, username, slip);
  await parent.locator('#password-new').fill(chosen);
  await parent.locator('#password-confirm').fill(chosen);
  await accessible(parent);
  await parent.locator('input[type=submit], button[type=submit]').first().click();
  await expect(mainHeading(parent)).toBeVisible();
  await acceptCharters(parent);
  await expect(mainHeading(parent)).toHaveText(/Quentin$/);
  await parent.context().close();
});
