import { type Browser, type Page } from '@playwright/test';
import { expect, test } from './axe';
import { cuttable } from './cuts';
import { mainHeading, signIn } from './people';

/** how long the pupil's tablet is without network; the product's promise is a minute */
const cutFor = Number(process.env.ENT_CUT_SECONDS ?? (process.env.CI ? '60' : '6')) * 1_000;

const sheet = (page: Page) => page.getByRole('textbox', { name: /^Texte/ });
/** What is written, without the names at the cursors. */
const wordsOn = (page: Page) =>
  sheet(page).evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    copy.querySelectorAll('.text-caret').forEach((caret) => caret.remove());
    return copy.textContent.replaceAll(/[\u2060\ufeff]/g, '');
  });
const kept = (page: Page) => expect(page.getByText('Tout est gardé')).toBeVisible({ timeout: 20_000 });

async function tablet(browser: Browser, username: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1024, height: 768 } })).newPage();
  await signIn(page, username);
  return page;
}

/** Writes at the end of what is there. */
async function add(page: Page, words: string) {
  await sheet(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words, { delay: 15 });
}

test('a pupil and the teacher write one text through a cut, and the teacher sees whose it is', async ({
  page: teacher,
  browser,
  accessible,
  placed,
}) => {
  test.setTimeout(180_000 + cutFor);
  const title = `Le loup du quartier ${Date.now().toString(36)}`;
  await signIn(teacher, 'claude.aubin');
  await teacher.getByRole('link', { name: 'Écrire ensemble' }).first().click();
  await expect(mainHeading(teacher)).toHaveText('Écrire ensemble');
  await accessible();
  await teacher.getByRole('button', { name: 'Nouveau texte' }).click();
  await teacher.getByLabel('Titre').fill(title);
  await accessible();
  await teacher.getByRole('button', { name: 'Commencer à écrire' }).click();
  await expect(mainHeading(teacher)).toHaveText(title);
  await add(teacher, 'Il était une fois un loup.');
  await kept(teacher);
  await placed();

  const lea = await tablet(browser, 'lea.benali');
  const setOffline = await cuttable(lea);
  await lea
    .getByRole('main')
    .getByRole('link', { name: /Écrire ensemble/ })
    .click();
  await lea.getByRole('link', { name: title }).click();
  await expect(sheet(lea)).toContainText('Il était une fois un loup.');
  await accessible(lea);
  await add(lea, ' Il était gris.');
  await expect(sheet(teacher)).toContainText('Il était gris.');
  await expect(teacher.getByRole('list', { name: 'Sont là' })).toContainText('Léa');
  await expect(lea.getByRole('list', { name: 'Sont là' })).toContainText('Aubin');

  await setOffline(true);
  await add(lea, ' Il avait faim.');
  await expect(lea.getByText(/^Pas de réseau/)).toBeVisible({ timeout: 20_000 });
  await sheet(teacher).click();
  await teacher.keyboard.press('Control+Home');
  await teacher.keyboard.type('Écoutez ! ');
  await lea.waitForTimeout(cutFor);
  await expect(sheet(lea)).not.toContainText('Écoutez');
  await expect(sheet(teacher)).not.toContainText('faim');
  await setOffline(false);
  await kept(lea);
  await kept(teacher);
  const whole = 'Écoutez ! Il était une fois un loup. Il était gris. Il avait faim.';
  await expect.poll(() => wordsOn(lea), { timeout: 30_000 }).toBe(whole);
  await expect.poll(() => wordsOn(teacher), { timeout: 30_000 }).toBe(whole);

  await teacher.getByRole('link', { name: 'Qui a écrit quoi' }).click();
  await expect(mainHeading(teacher)).toHaveText('Qui a écrit quoi');
  await expect(teacher.locator('.text-by', { hasText: 'Il avait faim.' })).toHaveAttribute('title', 'Léa');
  await expect(teacher.locator('.text-by', { hasText: 'une fois un loup' })).toHaveAttribute(
    'title',
    /Aubin$/,
  );
  await accessible();
  await placed();

  await teacher.goBack();
  await teacher.getByRole('button', { name: 'Vers le blog' }).click();
  await expect(teacher.getByText('Un brouillon attend dans le blog.')).toBeVisible();
  await expect(teacher.getByLabel('Texte', { exact: true })).toHaveValue(whole);
  await teacher.goto('/ecrire-ensemble');
  await teacher.getByRole('link', { name: title }).click();
  await teacher.getByRole('button', { name: 'Fermer' }).click();
  await expect(lea.getByText('Ce texte est fermé : on peut le lire')).toBeVisible();
  await expect(sheet(lea)).toHaveAttribute('contenteditable', 'false');
});

test('the demonstration’s class has written a story, and pupils begin one where the teacher lets them', async ({
  page: teacher,
  browser,
  accessible,
}) => {
  await signIn(teacher, 'claude.aubin');
  await teacher.goto('/ecrire-ensemble');
  await teacher.getByRole('link', { name: 'Le phare qui clignait de l’œil' }).click();
  await expect(sheet(teacher)).toContainText('Lucien éclaire et Mirette clignote');
  await teacher.getByRole('link', { name: 'Qui a écrit quoi' }).click();
  await expect(mainHeading(teacher)).toBeVisible();
  await expect(teacher.getByRole('main')).toContainText('chauve-souris');
  await accessible();

  await teacher.goto('/ecrire-ensemble');
  await teacher.getByRole('checkbox', { name: 'Les élèves de la classe en commencent aussi' }).click();
  await expect(teacher.getByText('Les élèves commencent leurs textes.')).toBeVisible();
  const title = `Notre conte ${Date.now().toString(36)}`;
  const pupil = await tablet(browser, 'lea.benali');
  await pupil.goto('/ecrire-ensemble');
  await pupil.getByRole('button', { name: 'Nouveau texte' }).click();
  await pupil.getByLabel('Titre').fill(title);
  await pupil.getByRole('radio', { name: 'Moi, et ceux que je choisis' }).check();
  await accessible(pupil);
  await pupil.getByRole('button', { name: 'Commencer à écrire' }).click();
  await expect(mainHeading(pupil)).toHaveText(title);
  await add(pupil, 'Il était une fois.');
  await kept(pupil);

  await teacher.reload();
  await expect(teacher.getByRole('listitem').filter({ hasText: title })).toContainText('commencé par Léa');
  await teacher.getByRole('link', { name: title }).click();
  await expect(sheet(teacher)).toContainText('Il était une fois.');
  await teacher.goto('/ecrire-ensemble');
  await teacher.getByRole('checkbox', { name: 'Les élèves de la classe en commencent aussi' }).click();
  await expect(teacher.getByText('Les élèves ne commencent plus de texte')).toBeVisible();
  await pupil.goto('/ecrire-ensemble');
  await expect(pupil.getByRole('link', { name: title })).toBeVisible();
  await expect(pupil.getByRole('button', { name: 'Nouveau texte' })).toBeHidden();
  await pupil.context().close();
});
