import { expect, test } from './axe';
import { daysOfClass, typeDay } from './dates';
import { mainHeading, signIn } from './people';

const school = 'Les Tilleuls';

test('an agent closes a school for a day, sees first what ends, and opens it again', async ({
  page,
  accessible,
  placed,
}) => {
  const name = `Pont ${Date.now()}`;
  await signIn(page, 'nadia.ferrand');
  await page.goto('/ecoles');
  await page.getByRole('link', { name: 'Jours sans école' }).click();
  await expect(mainHeading(page)).toHaveText('Jours sans école');
  await expect(page.getByText('Vacances de la zone')).toBeVisible();
  await accessible();
  await placed();

  await page.getByRole('button', { name: 'Fermer des jours' }).click();
  const sheet = page.getByRole('dialog', { name: 'Fermer des jours' });
  await sheet.getByRole('button', { name: 'Voir ce que cela change' }).click();
  await expect(sheet.getByText('Donnez un nom que les familles comprennent.')).toBeVisible();
  await sheet.getByLabel('Où ?').selectOption({ label: school });
  await sheet.getByLabel('Nom de la fermeture').fill(name);
  const concerned = sheet.getByText(/enfants? (est|sont) concernés?\./);
  const days = await daysOfClass(page, school);
  await expect(async () => {
    const day = days.shift() ?? '';
    await typeDay(page, 'Premier jour', day);
    await typeDay(page, 'Dernier jour', day);
    await sheet.getByRole('button', { name: 'Voir ce que cela change' }).click();
    await expect(concerned).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 60_000 });
  await accessible();
  await sheet.getByRole('button', { name: 'Fermer ces jours' }).click();

  const closed = page
    .getByRole('region', { name: 'Jours fermés par la mairie' })
    .getByRole('listitem')
    .filter({ hasText: name });
  await expect(closed).toContainText(school);
  await accessible();
  await placed();

  await closed.getByRole('button', { name: /^Rouvrir/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Rouvrir ces jours' }).click();
  await expect(page.getByText(/les jours sont rouverts, .*réservations? .*revenue/)).toBeVisible();
  await expect(closed).toHaveCount(0);
});
