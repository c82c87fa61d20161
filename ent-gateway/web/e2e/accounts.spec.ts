import { expect, test } from './axe';
import { acceptCharters, identify, mainHeading, signIn } from './people';

test('a teacher gives a pupil a new password, and the pupil signs in with it', async ({
  page,
  browser,
  accessible,
}) => {
  await signIn(page, 'claude.aubin');
  await page.goto('/classes');
  await expect(mainHeading(page)).toHaveText('CE1 Mme Aubin');
  await expect(page.getByText(/^\d+ responsables sur \d+ ont un compte\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Voir les responsables de Zoé Dupré' }).click();
  const guardians = page.getByRole('list', { name: 'Responsables' });
  await expect(guardians.getByRole('listitem').filter({ hasText: 'Anne Dupré' })).toContainText(
    'Compte ouvert',
  );
  await accessible();

  await page.getByRole('button', { name: 'Nouveau mot de passe pour Zoé' }).click();
  const sheet = page.getByRole('dialog', { name: 'Nouveau mot de passe pour Zoé' });
  await accessible();
  await sheet.getByRole('button', { name: 'Créer le mot de passe' }).click();
  await expect(sheet.getByText(/^Notez-le maintenant/)).toBeVisible();
  await accessible();
  const [username = '', password = ''] = await sheet.getByRole('definition').allInnerTexts();
  await sheet.getByRole('button', { name: 'C’est noté' }).click();
  await expect(page.getByText(username, { exact: true })).toBeVisible();
  await expect(page.getByText(password)).toHaveCount(0);

  const pupil = await (await browser.newContext()).newPage();
  await pupil.goto(new URL('/connexion', page.url()).href);
  await pupil.getByRole('link', { name: 'Identifiant et mot de passe' }).click();
  await identify(pupil, username, password);
  await expect(mainHeading(pupil)).toBeVisible();
  await acceptCharters(pupil);
  await expect(mainHeading(pupil)).toHaveText('Bonjour Zoé !');
  await pupil.context().close();
});
