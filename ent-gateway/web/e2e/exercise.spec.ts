import { expect, test } from './axe';
import { onPhone } from './offers';
import { mainHeading, signIn, tooSmall } from './people';

test('a teacher makes an exercise, a pupil does it, the teacher sees what was hard', async ({
  page,
  browser,
  accessible,
  placed,
}) => {
  test.slow();
  const title = `Animaux ${Date.now().toString(36)}`;
  await signIn(page, 'claude.aubin');
  await page.goto('/exercices');
  await expect(mainHeading(page)).toHaveText('Exercices');
  await accessible();
  await page.getByRole('link', { name: 'Nouvel exercice' }).click();
  await page.getByLabel('Titre').fill(title);
  await page.getByLabel('Consigne').fill('Lequel vole ?');
  await page.getByLabel('Réponse 1', { exact: true }).fill('le merle');
  await page.getByLabel('Réponse 2', { exact: true }).fill('le chat');
  await page.getByRole('button', { name: 'Relier' }).click();
  const second = page.getByRole('listitem', { name: 'Question 2' });
  await second.getByLabel('Consigne').fill('Relie chaque animal à son petit.');
  for (const [number, left, right] of [
    [1, 'la vache', 'le veau'],
    [2, 'la brebis', 'l’agneau'],
  ] as const) {
    await second.getByLabel(`Paire ${number}, à gauche`).fill(left);
    await second.getByLabel(`Paire ${number}, à droite`).fill(right);
  }
  await page.getByRole('button', { name: 'Compléter' }).click();
  const third = page.getByRole('listitem', { name: 'Question 3' });
  await third.getByLabel('Consigne').fill('Le petit de l’ours est l’…');
  await third.getByLabel('Réponse acceptée 1').fill('ourson');
  await accessible();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText(`« ${title} » est enregistré.`)).toBeVisible();
  await page.getByRole('link', { name: `Essayer : ${title}` }).click();
  await page.getByRole('radio', { name: 'le chat' }).check();
  await page.getByRole('button', { name: 'Vérifier' }).click();
  await expect(page.getByRole('paragraph').filter({ hasText: /^Pas encore/ })).toBeFocused();
  await accessible();
  await page.goto('/exercices');
  await page.getByRole('button', { name: `Partager avec l’école : ${title}` }).click();
  await expect(page.getByText(`« ${title} » est partagé avec l’école.`)).toBeVisible();

  await page.goto('/');
  const form = page.getByRole('form', { name: 'Noter dans le cahier de textes' });
  await form.getByLabel('Matière').fill(title);
  await form.getByLabel('Contenu').fill('Fais l’exercice.');
  await form.getByText('Pour qui, quand').click();
  await form.getByLabel('Exercice', { exact: true }).selectOption({ label: title });
  await accessible();
  await form.getByRole('button', { name: 'Publier' }).click();
  await expect(page.getByText('Publié : les familles et les élèves de la classe le voient.')).toBeVisible();

  const pupil = await (await browser.newContext({ viewport: { width: 1024, height: 768 } })).newPage();
  await signIn(pupil, 'lea.benali');
  await pupil.getByRole('navigation').getByRole('link', { name: 'À faire' }).click();
  await expect(
    pupil.getByRole('listitem').filter({ hasText: title }).getByText('Pas commencé'),
  ).toBeVisible();
  await pupil.getByRole('link', { name: `S’exercer : ${title}` }).click();
  await expect(mainHeading(pupil)).toHaveText(title);
  await pupil.getByRole('radio', { name: 'le chat' }).check();
  await accessible(pupil);
  await pupil.getByRole('button', { name: 'Vérifier' }).click();
  await expect(pupil.getByRole('paragraph').filter({ hasText: /^Pas encore/ })).toBeFocused();
  await pupil.getByRole('radio', { name: 'le merle' }).check();
  await pupil.getByRole('button', { name: 'Vérifier' }).click();
  await expect(pupil.getByText(/^Bravo/)).toBeVisible();
  await placed(pupil);
  await pupil.getByRole('button', { name: 'Suite' }).click();

  // what was answered is kept: the next visit goes on from there
  await pupil.reload();
  await expect(pupil.getByText('2 sur 3')).toBeVisible();
  for (const [left, right] of [
    ['la vache', 'le veau'],
    ['la brebis', 'l’agneau'],
  ] as const) {
    await pupil.getByRole('button', { name: new RegExp(`^${left}`) }).focus();
    await pupil.keyboard.press('Enter');
    await pupil.getByRole('button', { name: right, exact: true }).focus();
    await pupil.keyboard.press('Enter');
  }
  await accessible(pupil);
  await pupil.getByRole('button', { name: 'Vérifier' }).click();
  await expect(pupil.getByText(/^Bravo/)).toBeVisible();
  await pupil.getByRole('button', { name: 'Suite' }).click();
  await pupil.getByLabel('Ta réponse').fill('Ourson');
  await pupil.getByLabel('Ta réponse').press('Enter');
  await expect(pupil.getByText(/^Bravo/)).toBeVisible();
  await pupil.getByRole('button', { name: 'Terminer' }).click();
  await expect(pupil.getByRole('heading', { name: /^C’est fini/ })).toBeFocused();
  await accessible(pupil);
  await pupil.context().close();

  await page.getByRole('link', { name: `Résultats de l’exercice : ${title}` }).click();
  await expect(mainHeading(page)).toHaveText(title);
  await expect(page.getByText(/^Terminé par 1 sur \d+$/)).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Lequel vole' })).toContainText(
    '1 en réessayant',
  );
  await accessible();
  await page.getByRole('button', { name: /^Léa Benali/ }).click();
  await expect(page.getByRole('dialog').getByText('Réponse : le merle')).toBeVisible();
  await accessible();

  const phone = await onPhone(browser, 'sofia.benali');
  await phone.goto('/devoirs/a-faire');
  await phone.getByRole('group', { name: 'Enfant' }).locator('label').filter({ hasText: 'Léa' }).click();
  await phone.getByRole('link', { name: `Revoir l’exercice : ${title}` }).click();
  await expect(phone.getByText('Réponse : le merle')).toBeVisible();
  expect(await tooSmall(phone)).toEqual([]);
  await accessible(phone);
  await phone.context().close();
});
