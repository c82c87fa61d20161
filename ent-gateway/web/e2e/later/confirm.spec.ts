import type { Page } from '@playwright/test';
import { expect, test } from '../axe';
import { identify, identifyAgain, mainHeading, signIn } from '../people';

/** Until the product wants a fresh sign-in: it is asked for the end of a right that nobody holds. */
const growsOld = (page: Page) =>
  expect
    .poll(
      () =>
        page.evaluate(async () => {
          const token = /XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? '';
          const { status } = await fetch(`/api/core/rights/${crypto.randomUUID()}`, {
            method: 'DELETE',
            headers: { 'X-XSRF-TOKEN': token },
          });
          return status;
        }),
      { timeout: 120_000, intervals: [5_000] },
    )
    .toBe(403);

test('an administrator whose sign-in has grown old confirms it beside the page, and loses nothing typed', async ({
  page,
  context,
  accessible,
}) => {
  test.setTimeout(300_000);
  await signIn(page, 'paul.girardot');
  await page.goto('/acces/donner');
  await page.getByLabel('À qui ?').fill('Patricia Lenglet');
  await page.getByRole('button', { name: /^Patricia Lenglet/ }).click();
  await page.getByLabel('Quel accès ?').selectOption({ label: 'Élu ou élue' });
  await growsOld(page);

  await page.getByRole('button', { name: 'Donner l’accès' }).click();
  const asked = page.getByRole('dialog', { name: 'Confirmer que c’est vous' });
  await expect(asked.getByText(/Sans confirmation, rien n’est fait/)).toBeVisible();
  await accessible();
  const opened = context.waitForEvent('page');
  await asked.getByRole('link', { name: 'Confirmer' }).click();
  const beside = await opened;
  await expect(beside.getByRole('textbox', { name: 'Mot de passe' })).toBeVisible();
  await accessible(beside);
  await identifyAgain(beside, 'paul.girardot');

  await expect(page.getByText('Élu ou élue : Patricia Lenglet a cet accès maintenant.')).toBeVisible();
  await expect(asked).toBeHidden();
  await expect(page).toHaveURL(/\/acces\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('listitem').filter({ hasText: 'Élu ou élue' })).toBeVisible();
  await accessible();
});

test('whoever confirms in somebody else’s session ends it', async ({ page, context, accessible }) => {
  await signIn(page, 'paul.girardot');
  const beside = await context.newPage();
  await context.clearCookies({ path: '/realms/ent/' });
  await beside.goto('/oauth2/authorization/again-password');
  await identify(beside, 'nadia.ferrand');

  await expect(beside).toHaveURL(/\/connexion\?erreur/);
  await expect(beside.getByText(/n’a pas abouti/)).toBeVisible();
  await accessible(beside);
  await page.goto('/acces');
  await expect(page).toHaveURL(/\/connexion/);
  await expect(mainHeading(page)).toHaveText('Se connecter');
});
