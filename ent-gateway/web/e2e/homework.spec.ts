import type { Page } from '@playwright/test';
import { expect, test } from './axe';
import { mainHeading, signIn, toWeekWith, turnWeek } from './people';

const sheet = 'e2e/fixtures/tables.pdf';

/** A week's days, or the word that there is nothing in it. */
const weekOf = (reader: Page) =>
  reader.getByRole('heading', { level: 2 }).or(reader.getByText('Rien de noté cette semaine'));

test('homework with a file reaches the class and nobody else', async ({
  page,
  browser,
  accessible,
  placed,
}) => {
  const subject = `Calcul ${Date.now().toString(36)}`;
  await signIn(page, 'dominique.baille');
  await page.getByRole('link', { name: /Mon compte|Espace/ }).click();
  const teaching = page.getByRole('button', { name: 'Espace enseignant' });
  await expect(mainHeading(page)).toHaveText('Mon compte');
  if (await teaching.isVisible()) await teaching.click();
  else await page.getByRole('link', { name: 'Ma journée' }).click();
  await expect(mainHeading(page)).toHaveText('Ma journée');
  await accessible();

  const form = page.getByRole('form', { name: 'Noter dans le cahier de textes' });
  await form.getByLabel('Matière').fill(subject);
  await form.getByLabel('Contenu').fill('Apprendre les tables de 6 et de 7.');
  const choosing = page.waitForEvent('filechooser');
  await form.getByRole('button', { name: 'Joindre un fichier' }).click();
  await (await choosing).setFiles(sheet);
  await expect(form.getByText('tables.pdf joint')).toBeVisible();
  await form.getByRole('button', { name: 'Publier' }).click();
  await expect(page.getByText('Publié : les familles et les élèves de la classe le voient.')).toBeVisible();
  await placed();
  await accessible();

  const diaryOf = async (username: string, child?: string) => {
    const reader = await (await browser.newContext()).newPage();
    await signIn(reader, username);
    if (username !== 'tom.benali') await reader.getByRole('link', { name: 'Devoirs' }).click();
    else {
      await reader.getByRole('navigation').getByRole('link', { name: 'À faire' }).click();
      await reader.getByRole('link', { name: 'Tout mon cahier' }).click();
    }
    await expect(mainHeading(reader)).toHaveText('Devoirs');
    const children = reader.getByRole('group', { name: 'Enfant' });
    if (child) await children.locator('label').filter({ hasText: child }).click();
    await expect(weekOf(reader).first()).toBeVisible();
    return reader;
  };

  for (const [username, child] of [['sofia.benali', 'Tom'], ['tom.benali']] as const) {
    const reader = await diaryOf(username, child);
    const entry = reader.getByRole('listitem').filter({ hasText: subject });
    await toWeekWith(reader, entry, 'Semaine suivante'); // due on the next school day, after holidays maybe
    await expect(entry.getByText('Apprendre les tables de 6 et de 7.')).toBeVisible();
    const file = entry.getByRole('link', { name: /^Ouvrir tables\.pdf/ });
    const answer = await reader.request.get((await file.getAttribute('href')) ?? '');
    expect(answer.status()).toBe(200);
    expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
    await reader.context().close();
  }

  const stranger = await diaryOf('claire.martin');
  await expect(stranger.getByText(subject)).toHaveCount(0);
  await turnWeek(stranger, 'Semaine suivante');
  await expect(weekOf(stranger).first()).toBeVisible();
  await expect(stranger.getByText(subject)).toHaveCount(0);
  await stranger.context().close();

  // the week of the note is on show, whichever day it is due
  const note = page.getByRole('listitem').filter({ hasText: subject });
  await note.getByRole('button', { name: /^Modifier/ }).click();
  const change = page.getByRole('form', { name: 'Modifier la note' });
  await expect(change.getByRole('heading')).toBeFocused();
  await change.getByLabel('Contenu').fill('Apprendre la table de 6.');
  await change.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(note).toContainText('Apprendre la table de 6.');
  await placed();
  await note.getByRole('button', { name: /^Supprimer/ }).click();
  await expect(note).toHaveCount(0);
  await placed();
});
