import { expect, test } from './axe';
import { drawLine } from './drawing';
import { beep, library, read, takeOnes } from './libraryDesk';
import { mainHeading, signIn } from './people';

// opens without network
test.use({ serviceWorkers: 'allow' });

test('a pupil gives a heart and a sentence, the teacher lets the class read it, the family reads it', async ({
  page,
  browser,
  accessible,
}) => {
  const words = `Je le relirai ${Date.now().toString(36)}`;
  const pupil = await (await browser.newContext({ viewport: { width: 1024, height: 768 } })).newPage();
  await signIn(pupil, 'lea.benali');
  await pupil.goto('/bibliotheque/mes-lectures');
  await expect(mainHeading(pupil)).toHaveText('Mes lectures');
  const tile = pupil
    .getByRole('listitem')
    .filter({ has: pupil.getByRole('button', { name: /^J’aime/ }) })
    .first();
  const heart = tile.getByRole('button', { name: /^J’aime/ });
  const title = (await heart.getAttribute('aria-label'))?.replace('J’aime ', '') ?? '';
  if ((await heart.getAttribute('aria-pressed')) === 'false') await heart.click();
  await expect(heart).toHaveAttribute('aria-pressed', 'true');
  await tile.getByRole('button', { name: /^Dire quelque chose d/ }).click();
  await pupil.getByLabel('Une phrase sur ce livre').fill(words);
  await accessible(pupil);
  await pupil.getByRole('button', { name: 'Dessiner' }).click();
  await drawLine(pupil, false);
  await accessible(pupil);
  await pupil.getByRole('button', { name: 'Garder ce dessin' }).click();
  await expect(pupil.getByRole('button', { name: 'Enlever le dessin' })).toBeVisible();
  await pupil.getByRole('button', { name: 'Garder', exact: true }).click();
  await expect(tile.getByText(words)).toBeVisible();
  await expect(tile.getByRole('img', { name: `Dessin sur ${title}` })).toBeVisible();
  await expect(tile.getByText('Pas encore montrée à la classe.')).toBeVisible();
  await accessible(pupil);

  await signIn(page, 'claude.aubin');
  await page.goto('/bibliotheque/coups-de-coeur');
  const waiting = page.getByRole('listitem').filter({ hasText: words });
  await accessible();
  await waiting.getByRole('button', { name: /^Montrer à la classe la phrase de Léa/ }).click();
  await expect(page.getByText('La classe lit la phrase de Léa')).toBeVisible();

  await pupil.goto('/bibliotheque/coups-de-coeur');
  await expect(pupil.getByText(words)).toBeVisible();
  await accessible(pupil);
  await pupil.context().close();

  const parent = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await signIn(parent, 'sofia.benali');
  await parent.goto('/bibliotheque/mes-lectures');
  await parent.getByRole('group', { name: 'Enfant' }).locator('label').filter({ hasText: 'Léa' }).click();
  await expect(parent.getByText(words)).toBeVisible();
  await accessible(parent);
  await parent.context().close();
});

test('a shelf is counted, what is missing is given up and taken up again', async ({ page, accessible }) => {
  await signIn(page, 'claude.aubin');
  const { classes } = await read<{ classes: { schoolId: string }[] }>(page, '/api/me');
  const school = classes[0]?.schoolId ?? '';
  await page.goto('/bibliotheque/gerer');
  await page.getByRole('link', { name: 'Faire le récolement' }).click();
  await expect(mainHeading(page)).toHaveText('Récolement');
  await accessible();
  await page.getByLabel('Un rayon seulement').fill('O');
  await page.getByRole('button', { name: 'Commencer' }).click();
  await expect(page.getByLabel('Montre un livre du rayon')).toBeFocused();

  const [taking] = await read<{ id: string; expected: number }[]>(
    page,
    `${library}/stock-takings?schoolId=${school}`,
  );
  const copies = await read<{ barcode: string }[]>(page, `${library}/stock-takings/${taking?.id}/missing`);
  const [missed, ...seen] = copies;
  for (const { barcode } of seen) await beep(page, barcode);
  await expect(page.getByText(`${seen.length} sur ${copies.length}`)).toBeVisible();
  await page.context().setOffline(true);
  await beep(page, 'ZZ-9');
  await expect(page.getByText(/1 bip est gardé sur cet appareil/)).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText('pas à nous')).toBeVisible({ timeout: 15_000 });
  await accessible();

  await page.getByRole('button', { name: 'Terminer' }).click();
  await page.getByRole('button', { name: 'Terminer le récolement' }).click();
  const missing = page.getByRole('region', { name: '1 exemplaire manque' });
  await expect(missing.getByText(missed?.barcode ?? '')).toBeVisible();
  await accessible();
  await missing.getByRole('button', { name: 'Tout noter perdu' }).click();
  await expect(page.getByText('1 exemplaire noté perdu')).toBeVisible();
  await missing.getByRole('button', { name: 'Ne plus noter perdu (1)' }).click();
  await expect(missing.getByRole('button', { name: 'Tout noter perdu' })).toBeVisible();
});

test('a pupil librarian serves at the desk, and a cover is photographed', async ({
  page,
  browser,
  accessible,
}) => {
  await signIn(page, 'claude.aubin');
  await page.goto('/bibliotheque/gerer');
  const form = page.getByRole('form', { name: 'Nommer bibliothécaire' });
  await form.getByLabel('Élève').selectOption({ label: 'Léa Benali' });
  await form.getByRole('button', { name: 'Nommer bibliothécaire' }).click();
  await expect(page.getByText('Léa est bibliothécaire')).toBeVisible();
  await accessible();

  const pupil = await (await browser.newContext({ viewport: { width: 1024, height: 768 } })).newPage();
  await signIn(pupil, 'lea.benali');
  await pupil.goto('/bibliotheque/mes-livres');
  await pupil.getByRole('link', { name: 'Prêter et rendre' }).click();
  await expect(pupil.getByLabel('Montre la carte')).toBeFocused();
  await beep(pupil, 'Léa');
  await expect(
    pupil
      .getByRole('region', { name: 'Qui emprunte' })
      .or(pupil.getByRole('list', { name: 'Quel élève ?' }))
      .first(),
  ).toBeAttached();
  await accessible(pupil);
  await pupil.context().close();
  await page.getByRole('button', { name: 'Léa Benali n’est plus bibliothécaire' }).click();
  await expect(
    page
      .getByText('Léa Benali n’est plus bibliothécaire')
      .or(page.getByText('Léa n’est plus bibliothécaire'))
      .first(),
  ).toBeVisible();

  await page.goto('/bibliotheque');
  await page
    .getByRole('link')
    .filter({ has: page.locator('.cover-named') })
    .last()
    .click();
  await page.getByRole('button', { name: 'Corriger la fiche' }).click();
  const dot = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  );
  await page
    .getByLabel('Photo de la couverture')
    .setInputFiles({ name: 'couverture.png', mimeType: 'image/png', buffer: dot });
  await expect(page.getByText('Couverture changée')).toBeVisible();
  await expect(page.locator('.one-book > .cover img')).toBeVisible();
  await accessible();
  await page.getByRole('button', { name: 'Reprendre la couverture dessinée' }).click();
  await expect(page.getByText('La couverture est de nouveau dessinée')).toBeVisible();
});

test('the desk goes on without network, and sends later what it has kept', async ({ page, accessible }) => {
  await signIn(page, 'claude.aubin');
  const { card, barcode, title } = await takeOnes(page, 'Léa Benali');
  await page.goto('/bibliotheque/pret');
  await expect(page.getByLabel('Montre la carte')).toBeFocused();
  await beep(page, card);
  await expect(page.getByRole('region', { name: 'Qui emprunte' })).toContainText('Léa');

  await page.context().setOffline(true);
  await beep(page, barcode);
  const done = page.getByRole('list', { name: 'Ce qui vient d’être fait' });
  await expect(done).toContainText('gardé');
  await expect(page.getByText(/1 prêt ou retour est gardé sur cet appareil/)).toBeVisible();
  await accessible();
  await page.context().setOffline(false);

  await expect(page.getByText(/1 prêt ou retour est gardé/)).toBeHidden({ timeout: 20_000 });
  await page.getByRole('radio', { name: 'Rendre' }).check();
  await page.getByLabel('Montre le livre qui revient').focus();
  await beep(page, barcode);
  await expect(done).toContainText('rendu par Léa');
  await expect(done).toContainText(title);
});
