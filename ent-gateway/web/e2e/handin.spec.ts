import { expect, test } from './axe';
import { drawLine } from './drawing';
import { mainHeading, signIn } from './people';

const marks = /^Marques sur l’image\s: 1 trait, 1 remarque\.$/;

test('a pupil hands a drawing in, the teacher draws on it and answers from the keyboard, the family reads it', async ({
  page,
  browser,
  accessible,
  placed,
}) => {
  const subject = `Dessin ${Date.now().toString(36)}`;
  await signIn(page, 'claude.aubin');
  await page.goto('/');
  const form = page.getByRole('form', { name: 'Noter dans le cahier de textes' });
  await form.getByLabel('Matière').fill(subject);
  await form.getByLabel('Contenu').fill('Dessine ton animal préféré.');
  await form.getByRole('checkbox', { name: /^Les élèves rendent leur travail ici/ }).check();
  await form.getByRole('button', { name: 'Publier' }).click();
  await expect(page.getByText('Publié : les familles et les élèves de la classe le voient.')).toBeVisible();
  await page.getByRole('link', { name: `Travaux rendus : ${subject}` }).click();
  await expect(page.getByText('Personne n’a encore rendu ce travail')).toBeVisible();
  await accessible();

  const pupil = await (await browser.newContext({ viewport: { width: 1024, height: 768 } })).newPage();
  await signIn(pupil, 'lea.benali');
  await pupil.getByRole('navigation').getByRole('link', { name: 'À faire' }).click();
  await pupil.getByRole('link', { name: 'Rendre mon travail' }).click();
  await expect(mainHeading(pupil)).toHaveText('À faire');
  const card = pupil.getByRole('listitem').filter({ hasText: subject });
  await expect(card.getByText('Travail à rendre')).toBeVisible();
  await accessible(pupil);
  await card.getByRole('button', { name: `Rendre le travail : ${subject}` }).click();
  await pupil.getByRole('button', { name: 'Dessiner' }).click();
  await drawLine(pupil, false);
  await pupil.getByRole('button', { name: 'Garder ce dessin' }).click();
  await expect(pupil.getByRole('dialog').getByRole('img', { name: /^Photo ou dessin/ })).toBeVisible();
  await pupil.getByLabel('Écrire').fill('Voici mon chat.');
  await accessible(pupil);
  await pupil.getByRole('button', { name: 'Envoyer', exact: true }).click();
  await expect(pupil.getByText(`« ${subject} » : envoyé.`)).toBeVisible();
  await expect(card.getByText('Envoyé', { exact: true })).toBeVisible();
  await expect(card.getByRole('checkbox')).toBeChecked();
  await placed(pupil);
  await accessible(pupil);

  await page.reload();
  await expect(page.getByRole('heading', { name: 'Travail de Léa Benali' })).toBeVisible();
  await expect(page.getByText('Voici mon chat.')).toBeVisible();
  await page.getByRole('button', { name: /^Annoter l’image/ }).click();
  const desk = page.getByRole('dialog', { name: 'Annoter l’image' });
  await expect(desk.getByText(/^Dessinez avec le stylo/)).toBeVisible();
  await expect
    .poll(() =>
      desk
        .getByRole('img')
        .first()
        .evaluate((one: HTMLImageElement) => one.naturalWidth),
    )
    .toBeGreaterThan(0);
  await drawLine(page, true, '.drawn-sheet');
  await desk.getByRole('radio', { name: 'Remarque' }).check();
  await desk.getByRole('button', { name: /^Poser au milieu/ }).click();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(desk.getByRole('button', { name: /^Remarque 1, à 60 %/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(desk.getByLabel('Remarque 1', { exact: true })).toBeFocused();
  await page.keyboard.type('Et ses moustaches ?');
  await accessible();
  await page.keyboard.press('Enter');
  await expect(desk).toBeHidden();
  await expect(page.getByRole('img', { name: marks })).toBeVisible();
  await placed();
  await page.getByLabel('Quelques mots').fill('Quel beau chat !');
  await page.keyboard.press('Alt+Digit1');
  await accessible();
  await page.getByLabel('Quelques mots').press('Enter');
  await expect(page.getByText('Réponse envoyée à Léa.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Léa Benali/ })).toContainText('Corrigé');
  await placed();

  for (const [username, width] of [
    ['lea.benali', 1024],
    ['sofia.benali', 390],
  ] as const) {
    const reader = await (await browser.newContext({ viewport: { width, height: 844 } })).newPage();
    await signIn(reader, username);
    await reader.goto('/devoirs/a-faire');
    const children = reader.getByRole('group', { name: 'Enfant' });
    if (width === 390) await children.locator('label').filter({ hasText: 'Léa' }).click();
    const answered = reader.getByRole('listitem').filter({ hasText: subject }).first();
    await expect(answered.getByText('Quel beau chat !')).toBeVisible();
    await expect(answered.getByText('Bravo !')).toBeVisible();
    await expect(answered.getByRole('img', { name: marks })).toBeVisible();
    await expect(answered.getByText('Et ses moustaches ?')).toBeVisible();
    await accessible(reader);
    await reader.context().close();
  }
  await pupil.context().close();
});
