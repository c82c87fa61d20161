import { expect, test } from './axe';
import { identify, mainHeading, signIn } from './people';
import { chooseCodes, holdPasskeys, keepRecoveryCodes } from './secondFactor';

test('an administrator sees whom the rule would stop, and makes and removes a second proof by choice', async ({
  page,
  accessible,
}) => {
  await signIn(page, 'paul.girardot');
  await page.goto('/acces');
  const rule = page.getByRole('region', { name: 'Seconde preuve à la connexion' });
  await rule.scrollIntoViewIfNeeded();
  await expect(rule.getByText('Personne n’est obligé d’en créer une.')).toBeVisible();
  await rule.getByRole('radio', { name: 'Oui' }).first().check();
  await expect(rule.getByText(/dès l’enregistrement/)).toBeVisible();
  await rule.getByText(/^Qui/).click();
  await expect(rule.getByRole('listitem').first()).toBeVisible();
  await accessible();

  await page.goto('/compte');
  await expect(mainHeading(page)).toHaveText('Mon compte');
  const proofs = page.getByRole('region', { name: 'Seconde preuve à la connexion' });
  await expect(proofs.getByRole('link', { name: 'Ajouter une clé d’accès' })).toBeVisible();
  await accessible();
  await chooseCodes(page, 'Ajouter une application de codes');
  await expect(page.getByText('Votre seconde preuve est enregistrée.')).toBeVisible();
  await accessible();

  await proofs.getByRole('button', { name: /Retirer.*Application de codes/ }).click();
  await accessible();
  await page.getByRole('dialog').getByRole('button', { name: 'Retirer' }).click();
  await expect(page.getByText('La seconde preuve est retirée.')).toBeVisible();
  await expect(proofs.getByRole('listitem')).toHaveCount(0);
});

test('a passkey made in this browser is given at once, and asked for at the next sign-in', async ({
  page,
  accessible,
}) => {
  await holdPasskeys(page, 'Ordinateur de la mairie');
  await signIn(page, 'helene.vasseur');
  await page.goto('/compte');
  const proofs = page.getByRole('region', { name: 'Seconde preuve à la connexion' });
  await proofs.getByRole('link', { name: 'Ajouter une clé d’accès' }).click();
  await expect(page.locator('#registerWebAuthn')).toBeVisible();
  await accessible();
  await page.locator('#registerWebAuthn').click();
  const give = page.locator('#authenticateWebAuthnButton');
  await give.click();
  await keepRecoveryCodes(page);
  await expect(page.getByText('Votre seconde preuve est enregistrée.')).toBeVisible();
  await expect(proofs.getByRole('listitem').filter({ hasText: 'Ordinateur de la mairie' })).toBeVisible();
  await accessible();

  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await expect(page).toHaveURL(/\/connexion$/);
  await page.getByRole('link', { name: 'Identifiant et mot de passe' }).click();
  await identify(page, 'helene.vasseur');
  await expect(give).toBeVisible();
  await accessible();
  await give.click();
  await expect(page.getByRole('region', { name: 'Confirmations' })).toBeAttached();

  await page.goto('/compte');
  await proofs.getByRole('button', { name: /Retirer.*Ordinateur de la mairie/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Retirer' }).click();
  await expect(page.getByText('La seconde preuve est retirée.')).toBeVisible();
});
