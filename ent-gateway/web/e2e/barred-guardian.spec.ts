import { expect, test } from './axe';
import { mainHeading, signIn } from './people';

const judgment = {
  name: 'jugement.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
};

test('an agent bars a guardian with the court’s paper, whose home parts, and lifts it', async ({
  page,
  accessible,
}) => {
  const name = `Tavares-${Date.now().toString(36)}`;
  await signIn(page, 'nadia.ferrand');
  await page.goto('/familles/nouvelle');
  for (const [index, givenName] of ['Rita', 'Paulo'].entries()) {
    if (index > 0) await page.getByRole('button', { name: /responsable/i }).click();
    const grownUp = page.getByRole('region', { name: `Responsable ${index + 1}` });
    await grownUp.getByLabel('Prénom').fill(givenName);
    await grownUp.getByLabel('Nom de naissance').fill(name);
  }
  const child = page.getByRole('region', { name: 'Enfant 1' });
  await child.getByLabel('Prénom').fill('Luz');
  await child.getByLabel('Nom de naissance').fill(name);
  await child.getByLabel('École').selectOption({ label: 'Jean-Macé' });
  await child.getByLabel('Classe').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Créer la famille' }).click();
  await expect(mainHeading(page)).toHaveText(`Foyer ${name}`);
  const family = page.url();

  await page.getByRole('link', { name: 'Classe, départ, responsables de Luz' }).click();
  const guardians = page.getByRole('region', { name: 'Responsables' });
  await guardians.getByRole('button', { name: `Écarter (décision de justice), Paulo ${name}` }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toContainText('ne vivront plus dans le même foyer');
  await sheet.getByRole('button', { name: 'Écarter', exact: true }).click();
  await expect(sheet.getByText('Ajoutez la décision.')).toBeVisible();
  await accessible();
  await sheet.getByRole('group', { name: 'Date de la décision' }).getByRole('spinbutton').first().click();
  await page.keyboard.type('02102025');
  await sheet.locator('input[type=file]').setInputFiles(judgment);
  await sheet.getByRole('button', { name: 'Écarter', exact: true }).click();
  await expect(page.getByText(`Paulo ${name} ne voit plus rien de Luz.`)).toBeVisible();
  await expect(guardians).toContainText('écarté(e) par décision de justice');
  await expect(guardians).toContainText('Enregistré par Nadia Ferrand');
  await expect(page.locator('body')).not.toBeFocused();
  await accessible();
  const opened = page.waitForEvent('download');
  await guardians.getByRole('button', { name: 'Ouvrir la décision' }).click();
  expect((await opened).suggestedFilename()).toBe('Décision de justice.pdf');

  await page.goto(family);
  await expect(mainHeading(page)).toHaveText(`Foyer ${name}`);
  await expect(page.getByText(`Rita ${name}`).first()).toBeVisible();
  await expect(page.getByRole('link', { name: new RegExp(`Paulo ${name}`) })).toHaveCount(0);

  await page.getByRole('link', { name: 'Classe, départ, responsables de Luz' }).click();
  await guardians.getByRole('button', { name: `Lever la mise à l’écart, Paulo ${name}` }).click();
  await sheet.getByRole('button', { name: 'Lever la mise à l’écart' }).click();
  await expect(sheet.getByLabel('Raison')).toBeFocused();
  await sheet.getByLabel('Raison').fill('La cour d’appel a infirmé le jugement');
  await accessible();
  await sheet.getByRole('button', { name: 'Lever la mise à l’écart' }).click();
  await expect(page.getByText(`Paulo ${name} est de nouveau responsable de Luz.`)).toBeVisible();
  await expect(guardians.getByText('écarté(e) par décision de justice')).toHaveCount(0);

  await guardians.getByRole('button', { name: `Retirer comme responsable, Paulo ${name}` }).click();
  await sheet.getByLabel('Raison').selectOption({ label: 'autre raison' });
  await accessible();
  await sheet.getByRole('button', { name: 'Retirer' }).click();
  await expect(guardians.getByRole('list', { name: 'Ne sont plus responsables' })).toContainText('Paulo');
  await guardians.getByRole('button', { name: `Rétablir, Paulo ${name}` }).click();
  await expect(sheet).toContainText('verra de nouveau tout ce qui concerne Luz');
  await accessible();
  await sheet.getByRole('button', { name: 'Rétablir' }).click();
  await expect(guardians.getByRole('list', { name: 'Ne sont plus responsables' })).toHaveCount(0);
});
