import { expect, test } from './axe';
import { onPhone } from './offers';
import { mainHeading, signIn, tooSmall, toWeekWith } from './people';

const confirmed = 'Publié : les familles et les élèves de la classe le voient.';

test('a teacher notes a slot for one pupil, in rich text; her family reads it, and another doesn’t', async ({
  page,
  browser,
  accessible,
  placed,
}) => {
  test.slow();
  const mark = Date.now().toString(36);
  await signIn(page, 'claude.aubin');
  await page.goto('/');
  await expect(mainHeading(page)).toHaveText('Ma journée');
  const slots = page.getByRole('region', { name: 'Emploi du temps' });
  const note = slots.getByRole('button', { name: /^Noter la séance|^Ajouter une note/ }).first();
  // week-ends, Wednesdays and holidays have no slot
  await expect(async () => {
    if (!(await note.isVisible())) await slots.getByRole('button', { name: 'Jour suivant' }).click();
    await expect(note).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await accessible();

  await note.click();
  const form = page.getByRole('form', { name: /^Noter/ });
  await expect(form.getByRole('heading')).toBeFocused();
  await expect(form.getByRole('heading')).toHaveText(/^Noter\s: ./);
  const text = form.getByRole('textbox', { name: 'Contenu' });
  await text.click();
  await form.getByRole('button', { name: 'Gras' }).click();
  await page.keyboard.type(`Lire ${mark}`);
  await form.getByRole('button', { name: 'Formule' }).click();
  await form.getByLabel('Formule en LaTeX').fill('\\frac{1}{2}');
  // what is shown of it moves the buttons below
  await expect(form.locator('math mfrac')).toBeVisible();
  await form.getByRole('button', { name: 'Insérer' }).click();
  await expect(text.locator('math mfrac')).toBeVisible();
  await expect(form.getByText('Cela ressemble à un travail écrit.')).toHaveCount(0);
  await text.press('End');
  await page.keyboard.type(' puis recopier');
  await expect(form.getByText('Cela ressemble à un travail écrit.')).toBeVisible();
  await form.getByRole('button', { name: 'Depuis les dossiers' }).click();
  const folders = page.getByRole('dialog', { name: 'Depuis les dossiers' });
  await folders.getByRole('button', { name: 'Leçons' }).click();
  await accessible();
  await folders.getByRole('button', { name: /^Poésie de novembre\.txt/ }).click();
  await expect(form.getByText('Poésie de novembre.txt joint')).toBeVisible();
  await form.getByText('Pour qui, quand').click();
  await form.locator('label').filter({ hasText: 'Quelques élèves' }).click();
  await form.getByRole('checkbox', { name: 'Léa Benali' }).check();
  await accessible();
  await form.getByRole('button', { name: 'Publier' }).click();
  await expect(page.getByText(confirmed)).toBeVisible();
  await expect(slots.getByText('Noté').first()).toBeVisible();
  await placed();
  await accessible();

  const phone = await onPhone(browser, 'sofia.benali');
  await phone.goto('/devoirs');
  await phone.locator('label', { hasText: 'Léa' }).click();
  const entry = phone.getByRole('listitem').filter({ hasText: `Lire ${mark}` });
  await toWeekWith(phone, entry, 'Semaine suivante');
  await expect(entry.locator('strong')).toHaveText(new RegExp(`Lire ${mark}`));
  await expect(entry.getByRole('link', { name: /Poésie de novembre\.txt/ })).toBeVisible();
  await expect(entry.locator('math mfrac')).toBeVisible();
  await accessible(phone);
  expect(await tooSmall(phone)).toEqual([]);
  await phone.context().close();

  const week = page.getByRole('region', { name: 'Cahier de textes de la semaine' });
  const line = week.getByRole('listitem').filter({ hasText: mark });
  await expect(line).toContainText('Pour 1 élève');
  await line.getByRole('button', { name: /^Supprimer/ }).click();
  await expect(line).toHaveCount(0);
  await placed();
});

test('a draft and what is scheduled are read by no family; a series is taken back in one touch', async ({
  page,
  accessible,
  placed,
}) => {
  const subject = `Brouillon ${Date.now().toString(36)}`;
  await signIn(page, 'claude.aubin');
  await page.goto('/');
  const form = page.getByRole('form', { name: 'Noter dans le cahier de textes' });
  const week = page.getByRole('region', { name: 'Cahier de textes de la semaine' });
  const line = week.getByRole('listitem').filter({ hasText: subject });
  await form.getByLabel('Matière').fill(subject);
  await form.getByRole('textbox', { name: 'Contenu' }).fill('Apprendre la poésie.');
  await form.getByText('Pour qui, quand').click();
  await form.locator('label').filter({ hasText: 'Pas encore' }).click();
  await form.getByRole('button', { name: 'Garder le brouillon' }).click();
  await expect(page.getByText(/^Brouillon gardé/)).toBeVisible();
  await placed();
  await expect(line).toContainText('Brouillon');
  await accessible();

  await line.getByRole('button', { name: /^Modifier/ }).click();
  const change = page.getByRole('form', { name: 'Modifier la note' });
  await change.getByText('Pour qui, quand').click();
  await change.locator('label').filter({ hasText: 'Plus tard' }).click();
  await accessible();
  await change.getByRole('button', { name: 'Programmer' }).click();
  await expect(page.getByText(/^Programmé/)).toBeVisible();
  await placed();
  await expect(line).toContainText(/Visible/);
  await line.getByRole('button', { name: /^Supprimer/ }).click();
  await expect(line).toHaveCount(0);
  await placed();

  await form.getByLabel('Matière').fill(subject);
  await form.getByRole('textbox', { name: 'Contenu' }).fill('Lire chaque semaine.');
  await form.getByText('Pour qui, quand').click();
  await form.getByRole('checkbox', { name: /^Chaque semaine/ }).check();
  await accessible();
  await form.getByRole('button', { name: 'Publier' }).click();
  await expect(page.getByText(/notes? écrites?/)).toBeVisible();
  await expect(line).toHaveCount(1);
  await page.getByRole('button', { name: 'Annuler', exact: true }).last().click();
  await expect(line).toHaveCount(0);
  await placed();
});

test('a lesson sheet lies in a slot', async ({ page, accessible, placed }) => {
  const title = `Le son on ${Date.now().toString(36)}`;
  await signIn(page, 'claude.aubin');
  await page.goto('/');
  const slots = page.getByRole('region', { name: 'Emploi du temps' });
  const lay = slots.getByRole('button', { name: /^Joindre une fiche/ }).first();
  await expect(async () => {
    if (!(await lay.isVisible())) await slots.getByRole('button', { name: 'Jour suivant' }).click();
    await expect(lay).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await lay.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Écrire une fiche' }).click();
  await dialog.getByRole('textbox', { name: 'Titre', exact: true }).fill(title);
  await dialog.getByRole('textbox', { name: 'Déroulement' }).fill('Manipuler les étiquettes.');
  await accessible();
  await dialog.getByRole('button', { name: 'Enregistrer la fiche' }).click();
  await expect(dialog).toHaveCount(0);
  await placed();
  await slots.getByRole('button', { name: title }).click();
  await expect(dialog.getByText('Manipuler les étiquettes.')).toBeVisible();
  await accessible();
  await dialog.getByRole('button', { name: 'Supprimer la fiche' }).click();
  await dialog.getByRole('button', { name: 'Supprimer pour de bon' }).click();
  await expect(slots.getByRole('button', { name: title })).toHaveCount(0);
  await placed();
});
