import type { Browser, Page } from '@playwright/test';
import { expect, test } from './axe';
import { mainHeading, signIn, toWeekWith } from './people';

const certificate = {
  name: 'certificat.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
};

/** Somebody else, on another machine. */
async function another(browser: Browser, page: Page, username: string) {
  const context = await browser.newContext();
  const other = await context.newPage();
  const at = new URL(page.url()).origin;
  await signIn(other, username, at);
  return { other, at, leave: () => context.close() };
}

async function toFamily(page: Page) {
  await page.goto('/familles');
  await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('Benali');
  await page
    .getByRole('link', { name: /Benali/ })
    .first()
    .click();
  await expect(mainHeading(page)).toHaveText('Foyer Benali');
}

test('an agent excuses a missed day, the family reads why, and the agent takes it back', async ({
  page,
  browser,
  accessible,
}) => {
  const why = `Certificat reçu ${Date.now().toString(36)}`;
  await signIn(page, 'nadia.ferrand');
  await toFamily(page);
  const missed = page.getByRole('button', { name: /^Justifier/ }).first();
  await toWeekWith(page, missed, 'Semaine précédente');
  await missed.click();
  const absence = page.getByRole('dialog', { name: /^Absence de / });
  await absence.getByRole('button', { name: 'Justifier l’absence' }).click();
  await expect(absence.getByText('Écrivez la raison en quelques mots.')).toBeVisible();
  await accessible();
  await absence.getByLabel('Pourquoi l’absence est justifiée').fill(why);
  await absence.getByRole('button', { name: 'Justifier l’absence' }).click();
  await expect(page.getByText('Absence justifiée : la famille est prévenue.')).toBeVisible();
  const excused = page.getByRole('row').filter({ hasText: why });
  await expect(excused).toContainText('Absence justifiée');
  await accessible();

  const { other: mother, leave } = await another(browser, page, 'sofia.benali');
  await mother.getByRole('button', { name: /^Notifications/ }).click();
  const bell = mother.getByRole('dialog', { name: 'Notifications' });
  await expect(bell.getByRole('listitem').filter({ hasText: why })).toContainText('est justifiée');
  await leave();

  await excused.getByRole('button', { name: /^Revoir/ }).click();
  await expect(absence).toContainText('Nadia Ferrand');
  await accessible();
  await absence.getByRole('button', { name: 'Retirer la justification' }).click();
  await expect(excused).toHaveCount(0);
});

test('a mother reports an absence with a certificate and an agent accepts it', async ({
  page,
  browser,
  accessible,
}) => {
  const why = `Gastro ${Date.now().toString(36)}`;
  await signIn(page, 'sofia.benali');
  await page.getByRole('link', { name: 'Cantine', exact: true }).click();
  await page.getByRole('link', { name: 'Signaler ou justifier une absence' }).click();
  await expect(mainHeading(page)).toHaveText('Signaler une absence');
  await page.getByRole('radio', { name: 'Léa' }).check();
  await page.getByRole('button', { name: 'Envoyer à la mairie' }).click();
  await expect(page.getByText('Écrivez la raison en quelques mots.')).toBeVisible();
  await accessible();
  await page.getByLabel('Raison').fill(why);
  await page.locator('input[type=file]').setInputFiles(certificate);
  await page.getByRole('button', { name: 'Envoyer à la mairie' }).click();
  const sent = page.getByRole('listitem').filter({ hasText: why });
  await expect(sent).toContainText('En attente');
  await expect(sent).toContainText('1 document joint');
  await accessible();

  const { other: desk, at, leave } = await another(browser, page, 'nadia.ferrand');
  await desk.getByRole('link', { name: /absences? signalées? attend/ }).click();
  await expect(mainHeading(desk)).toHaveText('Absences signalées');
  const note = desk.getByRole('region', { name: 'Léa Benali' }).filter({ hasText: why });
  await expect(note.getByRole('link', { name: 'Ouvrir certificat.pdf' })).toBeVisible();
  await note.getByRole('button', { name: 'Accepter' }).click();
  await expect(desk.getByText('Absence de Léa justifiée : la famille est prévenue.')).toBeVisible();
  await expect(note).toHaveCount(0);
  expect(new URL(desk.url()).origin).toBe(at);
  await leave();

  await page.reload();
  await expect(sent).toContainText('Acceptée');
  await accessible();
});

test('a mother takes an absence back and reports it again, an agent says no', async ({
  page,
  browser,
  placed,
}) => {
  const why = `Voyage ${Date.now().toString(36)}`;
  await signIn(page, 'sofia.benali');
  await page.goto('/cantine/absences');
  const sent = page.getByRole('listitem').filter({ hasText: why });
  const report = async () => {
    await page.getByRole('radio', { name: 'Tom' }).check();
    await page.getByLabel('Raison').fill(why);
    await page.getByRole('button', { name: 'Envoyer à la mairie' }).click();
  };
  await report();
  await sent.getByRole('button', { name: 'Retirer' }).click();
  await expect(sent).toHaveCount(0);
  await placed();
  await report();
  await expect(sent).toHaveCount(1);

  const { other: desk, leave } = await another(browser, page, 'nadia.ferrand');
  await desk.goto('/absences');
  const note = desk.getByRole('region', { name: 'Tom Benali' }).filter({ hasText: why });
  await note.getByRole('button', { name: 'Refuser' }).click();
  await expect(note.getByRole('textbox')).toBeFocused();
  await note.getByRole('button', { name: 'Refuser et prévenir la famille' }).click();
  await expect(note.getByRole('textbox')).toBeFocused();
  await desk.keyboard.type('Ce jour n’était pas réservé.');
  await note.getByRole('button', { name: 'Refuser et prévenir la famille' }).click();
  await expect(note).toHaveCount(0);
  await placed(desk);
  await leave();
});
