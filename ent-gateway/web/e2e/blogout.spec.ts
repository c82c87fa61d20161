import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './axe';
import { mainHeading, signIn } from './people';

async function openSettings(page: Page, username: string, button: string) {
  await signIn(page, username);
  await page.goto('/blog');
  await page.getByRole('link', { name: button }).click();
  await expect(mainHeading(page)).toHaveText(button);
}

test('a blog goes out of its class: a public page, a feed, a book, and it is found again', async ({
  page,
  browser,
  accessible,
  placed,
}) => {
  test.slow();
  const title = `Les mésanges ${Date.now().toString(36)}`;
  const device = async (width: number, height: number) =>
    (await browser.newContext({ viewport: { width, height } })).newPage();

  // the head opens the page
  const head = await device(1280, 800);
  await openSettings(head, 'dominique.baille', 'Réglages du blog');
  const opening = head.getByRole('button', { name: 'Ouvrir la page' });
  await expect(opening.or(head.getByRole('button', { name: 'Fermer la page' }))).toBeVisible();
  if (await opening.isVisible()) await opening.click();
  const address = head.getByRole('link', { name: /\/blog\/ecole/ });
  await expect(address).toBeVisible();
  const path = (await address.getAttribute('href')) ?? '';
  await accessible(head);

  // the teacher publishes for everybody, and puts it under a topic
  await openSettings(page, 'claude.aubin', 'Réglages du blog');
  await expect(page.getByRole('button', { name: 'Ajouter une rubrique' })).toBeVisible();
  if ((await page.getByLabel(/^Rubrique \d/).count()) === 0) {
    await page.getByRole('button', { name: 'Ajouter une rubrique' }).click();
    await page.getByLabel('Rubrique 1').fill('Sciences');
    await page.getByRole('button', { name: 'Enregistrer les rubriques' }).click();
    await expect(page.getByText('Les rubriques sont enregistrées')).toBeVisible();
  }
  await accessible();
  await page.goto('/blog/nouveau');
  await page.getByLabel('Titre').fill(title);
  await page.getByLabel('Texte').fill('Elles ont mangé toutes les graines.');
  await page.locator('label').filter({ hasText: 'Tout le monde' }).click();
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(mainHeading(page)).toHaveText(title);
  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(page.getByText('L’article est publié')).toBeVisible();
  await page.getByLabel('Rubrique').selectOption('Sciences');
  await expect(page.getByText('L’article est rangé')).toBeVisible();
  await accessible();

  // anybody reads it, with no account and no cookie
  const anybody = await device(390, 844);
  await anybody.goto(path);
  await expect(anybody.getByRole('heading', { name: title })).toBeVisible();
  expect(await anybody.context().cookies()).toEqual([]);
  await accessible(anybody);

  // a parent finds it by a word, and reads the blog in a program of their own
  const parent = await device(360, 780);
  await signIn(parent, 'sofia.benali');
  await parent.goto('/blog');
  await parent.locator('label').filter({ hasText: /^Léa$/ }).click();
  await parent.getByLabel('Chercher un mot').fill('mesanges');
  await expect(parent.getByRole('link', { name: title })).toBeVisible();
  await parent.getByLabel('Chercher un mot').fill('introuvable');
  await expect(parent.getByText('Aucun article trouvé')).toBeVisible();
  await accessible(parent);
  await parent.getByRole('link', { name: 'Lire ce blog ailleurs' }).click();
  await expect(mainHeading(parent)).toHaveText('Lire le blog ailleurs');
  await parent.getByRole('button', { name: 'Ouvrir une adresse' }).click();
  const secret = await parent.getByLabel('Adresse secrète').inputValue();
  await placed(parent);
  await accessible(parent);
  const feed = await anybody.request.get(secret);
  expect(feed.ok()).toBe(true);
  expect(await feed.text()).toContain(title);
  await parent.getByRole('button', { name: 'Fermer l’adresse' }).click();
  await expect(parent.getByText('L’adresse ne mène plus nulle part')).toBeVisible();
  expect((await anybody.request.get(secret)).status()).toBe(404);

  // the teacher has the book of the year
  await page.goto('/blog/reglages');
  await page.getByRole('button', { name: 'Faire le livre' }).click();
  const pdf = page.getByRole('link', { name: /^PDF à imprimer/ });
  await expect(pdf).toBeVisible({ timeout: 60_000 });
  const downloading = page.waitForEvent('download');
  await pdf.click();
  expect((await downloading).suggestedFilename()).toMatch(/^Le livre du blog .+\.pdf$/);
  await accessible();

  // closed, the page is gone at once
  await head.getByRole('button', { name: 'Fermer la page' }).click();
  await expect(head.getByText('La page est fermée').first()).toBeVisible();
  expect((await anybody.request.get(path)).status()).toBe(404);
});

test('a face is blurred before the photo leaves the browser', async ({ page, accessible, placed }) => {
  await page.addInitScript(() => {
    const sent: number[][] = [];
    Object.assign(window, { sent });
    const send: XMLHttpRequest['send'] = Reflect.get(XMLHttpRequest.prototype, 'send');
    XMLHttpRequest.prototype.send = function (body) {
      const file = body instanceof FormData ? body.get('file') : null;
      if (file instanceof File)
        void file.arrayBuffer().then((bytes) => sent.push([...new Uint8Array(bytes)]));
      send.call(this, body);
    };
  });
  await signIn(page, 'claude.aubin');
  await page.goto('/blog/nouveau');
  await page.getByLabel('Titre').fill('Un visage');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Ajouter une photo à flouter' }).click();
  await (await choosing).setFiles('e2e/fixtures/potager.png');
  const sheet = page.getByRole('dialog', { name: 'Flouter des visages' });
  await expect(sheet.getByRole('img', { name: /0 visage flouté/ })).toBeVisible();
  // by keyboard, and by a stroke
  await sheet.getByRole('button', { name: 'Ajouter un flou' }).press('Enter');
  await sheet.getByRole('button', { name: 'Le dernier plus grand' }).press('Enter');
  await placed();
  await accessible();
  const box = await sheet.locator('canvas').boundingBox();
  if (!box) throw new Error('No picture');
  await page.mouse.move(box.x + box.width * 0.1, box.y + box.height * 0.1);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.4);
  await page.mouse.up();
  await expect(sheet.getByRole('img', { name: /2 visages floutés/ })).toBeVisible();
  await sheet.getByRole('button', { name: 'Ôter le dernier' }).click();
  await sheet.getByRole('button', { name: 'Utiliser la photo avec 1 visage flouté' }).click();
  await expect(page.getByRole('img', { name: 'potager-flou.jpg' })).toBeVisible();

  const sent = await page.evaluate(() => (window as unknown as { sent: number[][] }).sent);
  const original = readFileSync('e2e/fixtures/potager.png');
  expect(sent).toHaveLength(1);
  const bytes = Buffer.from(sent[0] ?? []);
  expect(bytes.subarray(0, 3).toString('hex')).toBe('ffd8ff');
  expect(bytes.includes(original.subarray(60, 120))).toBe(false);
  // nobody has said yet who is on it
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(page.getByText('Dites pour chaque image qui est dessus.')).toBeVisible();
});
