import type { Page } from '@playwright/test';
import { expect, test } from './axe';
import { cuttable } from './cuts';
import { signIn } from './people';

const write = async (page: Page, text: string) => {
  await page.getByLabel('Votre message').fill(text);
  await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
};

const thread = (page: Page) => page.getByRole('log', { name: 'Conversation' });
const bubbles = (page: Page) => thread(page).locator('.bubble-line:not(.sending) .bubble');

test('a message appears at once, and a cut loses and doubles nothing', async ({
  page: guardian,
  browser,
  accessible,
}) => {
  const subject = `Piscine ${Date.now().toString(36)}`;
  const setOffline = await cuttable(guardian);
  await signIn(guardian, 'claire.martin');
  await guardian.getByRole('link', { name: 'Messages' }).click();
  await accessible();
  await guardian.getByRole('link', { name: 'Écrire', exact: true }).click();
  await accessible();
  await guardian.getByRole('textbox', { name: 'Sujet' }).fill(subject);
  await guardian.getByRole('textbox', { name: 'Message' }).fill('un');
  await guardian.getByRole('button', { name: 'Envoyer le message' }).click();
  await expect(bubbles(guardian)).toHaveText(['un']);

  const teacher = await (await browser.newContext()).newPage();
  await signIn(teacher, 'claude.aubin');
  await teacher.getByRole('link', { name: 'Messages' }).click();
  await teacher.getByRole('link', { name: subject }).click();
  await expect(bubbles(teacher)).toHaveText(['un']);
  await accessible();

  await write(teacher, 'deux');
  await expect(bubbles(guardian)).toHaveText(['un', 'deux']);
  await write(guardian, 'trois');
  await expect(bubbles(teacher)).toHaveText(['un', 'deux', 'trois']);

  const cut = guardian.getByText('Connexion interrompue.');
  await setOffline(true);
  await expect(cut).toBeVisible({ timeout: 30_000 });
  await write(teacher, 'quatre');
  await write(teacher, 'cinq');
  await expect(bubbles(teacher)).toHaveText(['un', 'deux', 'trois', 'quatre', 'cinq']);
  await expect(bubbles(guardian)).toHaveText(['un', 'deux', 'trois']);

  await setOffline(false);
  await expect(bubbles(guardian)).toHaveText(['un', 'deux', 'trois', 'quatre', 'cinq'], { timeout: 40_000 });
  await expect(cut).toBeHidden();
  await write(guardian, 'six');
  const all = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six'];
  await expect(bubbles(teacher)).toHaveText(all);
  await expect(bubbles(guardian)).toHaveText(all);
  await accessible();
  await teacher.context().close();
});
