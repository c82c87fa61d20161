import type { Browser, Page } from '@playwright/test';
import { expect, test } from './axe';
import { forgottenRoll } from './classRolls';
import { onPhone } from './offers';
import { acceptCharters, mainHeading, signIn, tooSmall, toWeekWith } from './people';

const noe = 'Noé Le Goff-Martin';

const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } };

/** Looks at a page on a phone and on a desk; `npm run screens` keeps what it sees in docs/screens. */
async function look(page: Page, name: string, accessible: (at: Page) => Promise<void>) {
  const own = page.viewportSize();
  for (const [size, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport);
    await accessible(page);
    if (process.env.ENT_SCREENS) {
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({
        path: `../../docs/screens/week-${name}-${size}.png`,
        animations: 'disabled',
      });
    }
  }
  if (own) await page.setViewportSize(own);
}

async function onDesk(browser: Browser, username: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await signIn(page, username);
  return page;
}

/** Writes into the diary of the class that is open; how the note stands in a list. */
async function note(page: Page, subject: string, text: string, handIn = false) {
  const form = page.getByRole('form', { name: 'Noter dans le cahier de textes' });
  await form.getByLabel('Matière').fill(subject);
  await form.getByLabel('Contenu').fill(text);
  if (handIn) await form.getByRole('checkbox', { name: /^Les élèves rendent leur travail ici/ }).check();
  await form.getByRole('button', { name: 'Publier' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: subject }).first()).toBeVisible();
}

test('an ordinary week of a class: teacher, pupil, stand-in, and a child’s two homes', async ({
  page: teacher,
  browser,
  accessible,
}) => {
  test.slow();
  const seen = (page: Page, name: string) => look(page, name, accessible);
  // pictures are taken in a town of their own, and read by people
  const mark = process.env.ENT_SCREENS ? '' : ` ${Date.now().toString(36)}`;
  const mother = await onDesk(browser, 'claire.martin');
  const father = await onPhone(browser, 'yann.legoff');

  // the roll: Noé is away, and both homes are asked why
  await signIn(teacher, 'claude.aubin');
  const { address, day } = await forgottenRoll(teacher, noe);
  await teacher.goto(address);
  await expect(teacher.getByText(/^Liste reçue à/)).toBeVisible();
  await teacher
    .getByRole('list', { name: 'Élèves de la classe' })
    .getByRole('button', { name: new RegExp(`^${noe}\\s(?!:)`) })
    .click();
  await teacher.getByRole('button', { name: 'Appel terminé' }).click();
  await expect(teacher.getByText(/^Noé\s: sa famille (est|sera) prévenue/)).toBeVisible();
  await seen(teacher, 'roll');
  for (const home of [mother, father]) {
    await home.goto(`/absences-ecole?date=${day}`);
    await expect(mainHeading(home)).toHaveText(/^(Signaler une absence|Dire pourquoi un enfant a manqué)$/);
  }
  await seen(father, 'absence');
  await father.getByLabel('Un mot pour l’école (facultatif)').fill('Un rendez-vous chez le dentiste');
  await father.getByRole('button', { name: /^(Signaler l’absence|Envoyer le motif)$/ }).click();
  await expect(father.getByText('Absence signalée à l’école.')).toBeVisible();
  await mother.reload();
  await expect(mother.getByRole('heading', { name: 'Absences signalées' })).toBeVisible();

  // the day: homework that is handed in
  const subject = `Exposé${mark}`;
  await teacher.goto('/');
  await note(teacher, subject, 'Dessine et raconte ton animal préféré.', true);
  await seen(teacher, 'note');

  // the family: both homes see the same, and neither the other's tick
  const boxOf = (home: Page) => home.getByRole('checkbox', { name: new RegExp(`^Fait\\s: ${subject}`) });
  for (const home of [mother, father]) {
    await home.goto('/semaine');
    await toWeekWith(home, boxOf(home), 'Semaine suivante');
    await expect(home.getByText('À rendre en ligne').first()).toBeVisible();
  }
  await seen(father, 'family');
  expect(await tooSmall(father)).toEqual([]);
  await boxOf(mother).click();
  await expect(boxOf(mother)).toBeChecked();
  await father.reload();
  await toWeekWith(father, boxOf(father), 'Semaine suivante');
  await expect(boxOf(father)).not.toBeChecked();

  // the pupil hands in, and is answered
  const pupil = await onDesk(browser, 'lea.benali');
  await pupil.goto('/devoirs/a-faire');
  const card = pupil.getByRole('listitem').filter({ hasText: subject });
  await card.getByRole('button', { name: `Rendre le travail : ${subject}` }).click();
  await pupil.getByLabel('Écrire').fill('Mon chat dort tout le jour.');
  await pupil.getByRole('button', { name: 'Envoyer', exact: true }).click();
  await expect(card.getByText('Envoyé', { exact: true })).toBeVisible();
  await seen(pupil, 'handed-in');
  await teacher.getByRole('link', { name: `Travaux rendus : ${subject}` }).click();
  await expect(teacher.getByText('Mon chat dort tout le jour.')).toBeVisible();
  await teacher.getByLabel('Quelques mots').fill('Une belle histoire.');
  await teacher.getByLabel('Quelques mots').press('Enter');
  await expect(teacher.getByText('Réponse envoyée à Léa.')).toBeVisible();
  await seen(teacher, 'corrected');
  await pupil.reload();
  await expect(card.getByText('Une belle histoire.')).toBeVisible();
  await seen(pupil, 'answered');

  // the stand-in takes over, in two taps of the head's
  const head = await onDesk(browser, 'dominique.baille');
  const [taught] = (
    (await (await teacher.request.get('/api/me')).json()) as { classes: { id: string; name: string }[] }
  ).classes;
  if (!taught) throw new Error('Claude Aubin teaches no class');
  await head.goto('/equipe'); // whoever teaches too hands classes over from the head's space
  await expect(mainHeading(head)).toBeVisible();
  await head.goto(`/classes/${taught.id}`);
  const replacement = head.getByRole('region', { name: 'Remplacement' });
  await replacement.getByRole('button', { name: 'Confier la classe' }).click();
  await head.getByRole('dialog').getByLabel('Qui remplace ?').fill('caron');
  await head.getByRole('dialog').getByRole('button', { name: 'Confier la classe à Inès Caron' }).click();
  await expect(head.getByText('La classe est confiée à Inès Caron.')).toBeVisible();
  await seen(head, 'handed-over');
  const standIn = await onDesk(browser, 'ines.caron');
  await standIn.goto('/');
  await acceptCharters(standIn);
  await standIn.locator('label').filter({ hasText: taught.name }).first().click();
  const poem = `Poésie${mark}`;
  await note(standIn, poem, 'Apprendre la première strophe.');
  await seen(standIn, 'stand-in');
  await father.goto('/devoirs');
  const learnt = father.getByRole('listitem').filter({ hasText: poem });
  await toWeekWith(father, learnt.first(), 'Semaine suivante');
  await expect(learnt.getByText('par Inès Caron, en remplacement')).toBeVisible();
  await seen(father, 'family-homework');
  await replacement.getByRole('button', { name: 'Terminer le remplacement par Inès Caron' }).click();
  await expect(head.getByText('Inès Caron n’a plus la classe.')).toBeVisible();
  expect((await standIn.request.get(`/api/core/classes/${taught.id}/pupils`)).status()).toBe(404);

  for (const one of [mother, father, pupil, head, standIn]) await one.context().close();
});
