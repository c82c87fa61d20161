import type { Page } from '@playwright/test';
import { expect, test } from './axe';
import { keptFiles, patient, signIn } from './people';
import { type Child, full, lastRoll, read, type Roll } from './rolls';

// opens without network
test.use({ serviceWorkers: 'allow' });

const tile = (page: Page, child: Child) =>
  page
    .getByRole('list', { name: 'Enfants du jour' })
    .getByRole('button', { name: new RegExp(`^${full(child)} (?!:)`) });

async function reopen(page: Page, why: string) {
  await page.getByRole('button', { name: 'Rouvrir le pointage' }).click();
  const dialog = page.getByRole('dialog', { name: 'Rouvrir le pointage' });
  await expect(dialog.getByRole('button', { name: 'Rouvrir' })).toBeDisabled();
  await dialog.getByLabel('Raison').fill(why);
  await dialog.getByRole('button', { name: 'Rouvrir' }).click();
  await expect(page.getByText(new RegExp(`^Rouvert (à|le) .* par Nadia Ferrand.*${why}$`))).toBeVisible();
}

const statusOf = async (page: Page, path: string, child: Child) =>
  (await read<Roll>(page, path)).children.find(({ childId }) => childId === child.childId)?.state.status;

test('a finished roll is opened again with a reason, and finished with each name seen, also without network', async ({
  page,
  context,
  accessible,
}) => {
  await signIn(page, 'nadia.ferrand');
  const { address, path, two } = await lastRoll(page);
  const [first, second] = two;
  await page.goto(address);
  await expect(page.getByText(/^Pointage terminé (à|le) /)).toBeVisible();
  await tile(page, first).click();
  await expect(page.getByText('Pour changer un pointage, rouvrez-le.').first()).toBeVisible();
  await expect(tile(page, first)).toHaveAttribute('aria-pressed', 'true');
  await accessible();

  const why = `Deux enfants à revoir ${Date.now().toString(36)}`;
  await reopen(page, why);
  for (const child of two) {
    await tile(page, child).click();
    await expect(tile(page, child)).toHaveAttribute('aria-pressed', 'false');
  }
  await page.getByRole('button', { name: 'Terminer le pointage' }).click();
  const finish = page.getByRole('dialog', { name: 'Terminer le pointage' });
  await expect(finish.getByText(/^2\s+enfants sans pointage$/)).toBeVisible();
  await expect(finish.getByRole('button', { name: 'Terminer', exact: true })).toBeDisabled();
  await finish.getByRole('group', { name: 'Ces enfants sont tous' }).getByLabel('Absents').check();
  await finish
    .getByRole('group', { name: new RegExp(`^${full(second)}`) })
    .getByLabel('Présent', { exact: true })
    .check();
  await accessible();
  await finish.getByRole('button', { name: 'Terminer', exact: true }).click();
  await expect(page.getByText(/^Pointage terminé (à|le) .* par Nadia Ferrand$/)).toBeVisible({
    timeout: 30_000,
  });
  expect(await statusOf(page, path, first)).toBe('ABSENT_UNJUSTIFIED');
  expect(await statusOf(page, path, second)).toBe('PRESENT');

  await reopen(page, `${why} bis`);
  await expect
    .poll(() => keptFiles(page), patient)
    .toContainEqual(expect.stringContaining('/canteen-presence-'));
  await expect.poll(() => keptFiles(page), patient).toContainEqual(expect.stringContaining('/UnsentSheet-'));
  await context.setOffline(true);
  await tile(page, first).click();
  await expect(page.getByText(/^1\s+pointage à envoyer$/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^1\s+pointage à envoyer$/)).toBeVisible();
  await accessible();
  await page.getByRole('button', { name: 'Terminer le pointage' }).click();
  await expect(finish.getByText(/^1\s+enfant sans pointage$/)).toBeVisible();
  await finish.getByRole('button', { name: 'Terminer', exact: true }).click();
  await expect(page.getByText(/^Terminé à .* sur cette tablette/)).toBeVisible();
  await accessible();
  // whoever leaves now is told of what would stay behind
  await page.goto('/compte');
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  const unsent = page.getByRole('dialog', { name: /pointages ne sont pas encore envoyés$/ });
  await expect(unsent.getByText(/^Le serveur ne répond pas/)).toBeVisible();
  await accessible();
  await unsent.getByRole('button', { name: 'Rester connecté' }).click();
  await page.goto(address);
  await context.setOffline(false);
  await expect(page.getByText(/^Pointage terminé (à|le) .* par Nadia Ferrand$/)).toBeVisible({
    timeout: 30_000,
  });
  expect(await statusOf(page, path, first)).toBe('PRESENT');
});
