import { chromium } from '../scripts/chromium.mjs';
import { expect, test } from './axe';
import { drawLine } from './drawing';
import { mainHeading, signIn } from './people';

// a microphone that beeps, and a browser that has been asked already
test.use({
  launchOptions: {
    ...chromium,
    args: [
      ...chromium.args,
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      '--autoplay-policy=no-user-gesture-required',
    ],
  },
});

test('an article with a sound, a drawing and a question for its readers', async ({
  page,
  browser,
  accessible,
  placed,
}) => {
  test.slow();
  const title = `Le hibou ${Date.now().toString(36)}`;
  const device = async (width: number, height: number) =>
    (await browser.newContext({ viewport: { width, height } })).newPage();

  // a pupil records, draws and asks, on a tablet
  const pupil = await device(1024, 768);
  await signIn(pupil, 'lea.benali');
  await pupil.goto('/blog/nouveau');
  await pupil.getByLabel('Titre').fill(title);
  await pupil.getByLabel('Texte').fill('On a entendu un hibou.');
  await pupil.getByRole('button', { name: 'Enregistrer un son' }).click();
  await pupil.getByRole('button', { name: 'Commencer' }).click();
  // a second is over before a slow look comes
  await expect(pupil.getByText(/^0:0[2-9]/)).toBeVisible();
  await accessible(pupil);
  await pupil.getByRole('button', { name: 'Arrêter' }).click();
  await expect(pupil.getByLabel('Écouter l’enregistrement')).toBeVisible();
  await placed(pupil);
  await accessible(pupil);
  await pupil.getByRole('button', { name: 'Garder ce son' }).click();
  const player = pupil.locator('.written-pictures audio');
  await expect(player).toBeVisible();

  await pupil.getByRole('button', { name: 'Dessiner' }).click();
  await drawLine(pupil, false);
  await pupil.getByRole('radio', { name: 'Rouge' }).check({ force: true });
  await pupil.getByRole('radio', { name: 'Trait épais' }).check({ force: true });
  await drawLine(pupil, true);
  await expect(pupil.getByRole('img', { name: 'Feuille de dessin, 2 traits' })).toBeVisible();
  await accessible(pupil);
  await expect(pupil.getByText(/^Gardé tout seul/)).toBeAttached();
  // neither a reload nor a turn of the tablet loses a stroke
  await pupil.setViewportSize({ width: 768, height: 1024 });
  await pupil.reload();
  await pupil.getByRole('button', { name: 'Reprendre le dessin' }).click();
  await expect(pupil.getByRole('img', { name: 'Feuille de dessin, 2 traits' })).toBeVisible();
  await pupil.getByRole('button', { name: 'Annuler' }).click();
  await pupil.getByRole('button', { name: 'Refaire' }).click();
  await pupil.getByRole('button', { name: 'Garder ce dessin' }).click();
  await expect(pupil.getByRole('img', { name: /^dessin .*png$/ })).toBeVisible();
  await expect(pupil.getByText(/^Gardé tout seul/)).toBeVisible();
  await pupil.getByRole('button', { name: 'Envoyer à relire' }).click();
  await expect(pupil.getByText('Ton article attend d’être relu.')).toBeVisible();
  const article = pupil.url();

  // the teacher says who is heard, and that nobody is on the drawing: its name is a pupil's word
  await signIn(page, 'claude.aubin');
  await page.goto(article);
  await page.getByRole('link', { name: 'Dire qui est sur les images' }).click();
  const drawing = page.getByRole('group', { name: /^Qui est sur « dessin/ });
  await drawing.getByRole('button', { name: 'Aucun élève n’y figure' }).click();
  await page
    .getByRole('group', { name: /^Qui entend-on dans « Son/ })
    .getByRole('button', { name: 'Aucun élève n’y figure' })
    .click();
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(mainHeading(page)).toHaveText(title);
  await page.getByRole('button', { name: 'Poser une question aux lecteurs' }).click();
  await page.getByRole('textbox', { name: 'Question' }).fill('Qui l’a déjà entendu ?');
  await page.getByLabel('Réponse 1').fill('Moi');
  await page.getByRole('button', { name: 'Enregistrer le sondage' }).click();
  await expect(page.getByText('Écrivez une réponse.')).toBeVisible();
  await page.getByLabel('Réponse 2').fill('Pas encore');
  await accessible();
  await page.getByRole('button', { name: 'Enregistrer le sondage' }).click();
  await expect(page.getByText('Le sondage est enregistré')).toBeVisible();
  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(page.getByText('L’article est publié')).toBeVisible();
  await placed();
  await accessible();

  // a family hears it and votes with the keyboard alone, on a phone
  const parent = await device(390, 844);
  await signIn(parent, 'sofia.benali');
  await parent.goto(article);
  const sound = parent.locator('audio.recording');
  await expect(sound).toBeVisible();
  const length = await sound.evaluate(
    (audio: HTMLAudioElement) =>
      new Promise<number>((heard) => {
        audio.ontimeupdate = () => audio.currentTime > 0.2 && heard(audio.currentTime);
        void audio.play();
      }),
  );
  expect(length).toBeGreaterThan(0.2);
  await expect(parent.getByText('1 voix')).toHaveCount(0);
  await parent.getByRole('radio', { name: 'Moi' }).focus();
  await parent.keyboard.press('ArrowDown');
  await parent.keyboard.press('Enter');
  await expect(parent.getByText('1 réponse en tout')).toBeVisible();
  await placed(parent);
  await accessible(parent);
  await parent.getByRole('button', { name: 'Changer ma réponse' }).click();
  await parent.locator('label').filter({ hasText: 'Moi' }).click();
  await parent.getByRole('button', { name: 'Voter' }).click();
  await expect(parent.getByText('1 réponse en tout')).toBeVisible();

  await page.reload();
  await page.getByRole('button', { name: 'Modifier le sondage' }).click();
  await page.getByRole('button', { name: 'Fermer le sondage' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await parent.reload();
  await expect(parent.getByText('Le sondage est fermé.')).toBeVisible();
});

test('a microphone that is blocked is said in words', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
  await context.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  const page = await context.newPage();
  await signIn(page, 'lea.benali');
  await page.goto('/blog/nouveau');
  await page.getByRole('button', { name: 'Enregistrer un son' }).click();
  await page.getByRole('button', { name: 'Commencer' }).click();
  await expect(page.getByText(/Le micro est bloqué/)).toBeVisible();
});

test('pupils report on what a teacher asks, for the journal of the school', async ({
  page,
  browser,
  accessible,
  placed,
}) => {
  test.slow();
  const title = `La fête de l’hiver ${Date.now().toString(36)}`;
  const device = async (width: number, height: number) =>
    (await browser.newContext({ viewport: { width, height } })).newPage();

  await signIn(page, 'claude.aubin');
  await page.goto('/blog');
  await page.getByRole('button', { name: 'Confier un reportage' }).click();
  await page.getByLabel('Sujet').fill(title);
  await page.getByLabel('Consigne').fill('Demandez ce que chaque classe chantera.');
  await page.getByRole('button', { name: 'Enregistrer le reportage' }).click();
  await expect(page.getByText('Cochez au moins un élève.')).toBeVisible();
  await page.getByRole('checkbox', { name: /^Léa Benali/ }).check({ force: true });
  await page.getByRole('dialog').locator('label').filter({ hasText: 'Journal de l’école' }).click();
  await accessible();
  await page.getByRole('button', { name: 'Enregistrer le reportage' }).click();
  await expect(page.getByText('Le reportage est confié')).toBeVisible();
  await placed();
  const line = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) });
  await expect(line.getByText('À commencer')).toBeVisible();
  await accessible();

  const pupil = await device(1024, 768);
  await signIn(pupil, 'lea.benali');
  await pupil.goto('/blog');
  const mine = pupil
    .getByRole('region', { name: 'Petits reporters' })
    .getByRole('listitem')
    .filter({ hasText: title });
  await accessible(pupil);
  await mine.getByRole('button', { name: 'Écrire l’article' }).click();
  await expect(pupil.getByLabel('Titre')).toHaveValue(title);
  await pupil.getByLabel('Texte').fill('Les petits chanteront les flocons.');
  await pupil.getByRole('button', { name: 'Envoyer à relire' }).click();
  await expect(pupil.getByText('Ton article attend d’être relu.')).toBeVisible();

  await page.reload();
  await expect(line.getByText('À relire')).toBeVisible();
  await line.getByRole('link', { name: /^Lire l’article/ }).click();
  await page.getByRole('button', { name: 'Rendre avec une remarque' }).click();
  await page.getByLabel('Que faut-il revoir ?').fill('Et les grands ?');
  await page.getByRole('button', { name: 'Rendre l’article' }).click();
  await expect(page.getByText('L’article est rendu')).toBeVisible();

  await pupil.goto('/blog');
  await expect(mine.getByText('Rendu à corriger')).toBeVisible();
  await mine.getByRole('button', { name: 'Continuer l’article' }).click();
  await expect(pupil.getByText('Et les grands ?')).toBeVisible();
  await pupil.getByLabel('Texte').fill('Les petits chanteront les flocons, les grands la neige.');
  await pupil.getByRole('button', { name: 'Envoyer à relire' }).click();
  await expect(pupil.getByText('Ton article attend d’être relu.')).toBeVisible();

  await page.reload();
  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(page.getByText('L’article est publié')).toBeVisible();
  await page.goto('/blog');
  await expect(line.getByText('Publié', { exact: true })).toBeVisible();

  // the whole school reads it, in the journal and with its class
  const parent = await device(390, 844);
  await signIn(parent, 'anne.dupre');
  await parent.goto('/blog');
  await parent.locator('label').filter({ hasText: 'Journal de l’école' }).click();
  await expect(mainHeading(parent)).toHaveText('Journal de l’école');
  await accessible(parent);
  await parent.getByRole('link', { name: title }).click();
  await expect(parent.getByText('les grands la neige')).toBeVisible();
  await parent.getByRole('link', { name: 'Journal de l’école' }).click();
  await expect(mainHeading(parent)).toHaveText('Journal de l’école');
});
