import { expect, test } from './axe';
import { mainHeading, signIn } from './people';
import { chooseCodes } from './secondFactor';

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
