import type { Page } from '@playwright/test';
import { expect, test } from '../axe';
import { change } from '../classDoor';
import { mainHeading } from '../people';
import { chooseCodes } from '../secondFactor';
import { bySecret, cards, comeIn, openDoor } from './classLife';
import { enter, enterWithCode, somebody } from './entrances';
import { copyPaper, publish, sayWhoIsOn, submitArticle } from './reporting';
import { lend, openLibrary } from './shelf';
import { shareFolder, writeTogether } from './sharing';
import { launch, offerTool, sendSite } from './tools';

/** Nobody has touched this class but its import, and who came in by `founding.spec.ts`, which goes before. */
test('a class lives from nothing: cards, an article with consents from paper, a folder, a book, a text, a site, a tool', async ({
  page: teacher,
  browser,
  baseURL,
  accessible,
}) => {
  test.setTimeout(900_000);
  const product = baseURL ?? '';
  const alone = () => somebody(browser, product);
  const home = (page: Page) => page.getByRole('link', { name: 'Ma classe', exact: true }).click();

  await test.step('a pupil comes in by the own card and three pictures', async () => {
    await enter(teacher, 'claude.aubin');
    await openDoor(teacher, accessible);
  });
  const printed = await cards(teacher);
  const tablet = await comeIn(browser, printed, 'Zoé');
  await accessible(tablet);
  await bySecret(tablet, 'Zoé', accessible);
  await expect(mainHeading(tablet)).toHaveText('Bonjour Zoé !');
  await expect(change(tablet)).toBeVisible();
  await accessible(tablet);

  const title = 'Notre potager';
  await test.step('the pupil writes an article', () => submitArticle(tablet, title, accessible));
  const founder = await alone();
  await test.step('the town hall copies two papers, and the teacher publishes', async () => {
    await sayWhoIsOn(teacher, title, 'Noé L.', accessible);
    await enterWithCode(founder, 'nadia.ferrand');
    await accessible(founder);
    await copyPaper(founder, { pupil: 'Noé', guardian: /Yann/, answer: 'Non', daysAgo: 2 }, accessible);
    await teacher.goto('/blog');
    const waiting = teacher.getByRole('listitem').filter({ hasText: title });
    await expect(waiting.getByText(/faute d’autorisation pour\s: Noé/)).toBeVisible();
    await expect(waiting.getByRole('button', { name: 'Publier', exact: true })).toHaveCount(0);
    await accessible(teacher);
    await copyPaper(founder, { pupil: 'Noé', guardian: /Yann/, answer: 'Oui', daysAgo: 1 }, accessible);
    await publish(teacher, title, accessible);
  });

  const mother = await alone();
  await test.step('a parent reads and comments', async () => {
    await enter(mother, 'anne.dupre');
    await accessible(mother);
    await mother.goto('/blog');
    await mother.locator('label').filter({ hasText: /^Zoé$/ }).click();
    await mother.getByRole('link', { name: title }).click();
    await expect(mother.getByRole('img').first()).toBeVisible();
    await mother.getByLabel('Votre commentaire').fill('Bravo les jardiniers !');
    await mother.getByRole('button', { name: 'Envoyer le commentaire' }).click();
    await expect(mother.getByText('En attente de relecture')).toBeVisible();
    await accessible(mother);
    await teacher.goto('/blog');
    await teacher.getByRole('link', { name: title }).first().click();
    const show = teacher
      .getByRole('listitem')
      .filter({ hasText: 'Bravo les jardiniers !' })
      .getByRole('button', { name: 'Montrer', exact: true });
    await show.click();
    await expect(show).toBeHidden();
    await tablet.reload();
    await expect(tablet.getByText('Bravo les jardiniers !')).toBeVisible();
    await home(tablet);
  });

  await test.step('a folder with a picture is opened to families', () =>
    shareFolder(teacher, mother, accessible));
  await test.step('a book is catalogued and lent', async () => {
    await openLibrary(teacher, 'Le phare de papier', accessible);
    await lend(teacher, 'Zoé', 'Le phare de papier', accessible);
    await mother.goto('/bibliotheque/mes-livres');
    await mother.locator('label').filter({ hasText: 'Zoé' }).click();
    await expect(mother.getByRole('region', { name: 'À la maison' })).toContainText('Le phare de papier');
    await accessible(mother);
  });
  await test.step('a text is begun together', () => writeTogether(teacher, tablet, accessible));
  await home(tablet);
  await test.step('a site goes to the class, and is looked at', () => sendSite(teacher, tablet, accessible));

  await test.step('a tool is registered, chosen from and launched', async () => {
    const tool = await offerTool(founder, accessible);
    try {
      await launch(tool, teacher, tablet, accessible);
    } finally {
      tool.stop();
    }
  });

  await test.step('a class that has no account comes in by its poster', async () => {
    const head = await alone();
    await enter(head, 'maud.rivet');
    await chooseCodes(head);
    await openDoor(head, accessible, 'CP Mme Rivet');
    const girl = await comeIn(browser, await cards(head), 'Inès');
    await bySecret(girl, 'Inès', accessible);
    await expect(mainHeading(girl)).toHaveText('Bonjour Inès !');
    await accessible(girl);
  });
});
