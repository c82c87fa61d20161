import { writeFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import { expect, test } from './axe';
import { signIn } from './people';

const megabyte = 1_000_000;

/** A text of 20 MB on the disk: it has the same date when it is chosen again. */
function largeFile(info: TestInfo, name: string): string {
  const path = info.outputPath(name);
  writeFileSync(path, `${name} ${'une ligne du texte\n'.repeat((20 * megabyte) / 19)}`);
  return path;
}

async function openFolder(page: Page, folder: string) {
  await page.getByRole('link', { name: 'Dossiers', exact: true }).click();
  await page
    .getByRole('navigation', { name: 'Espaces' })
    .getByRole('link', { name: 'CE1 Mme Aubin' })
    .click();
  await page.getByRole('button', { name: 'Nouveau dossier' }).click();
  const sheet = page.getByRole('dialog', { name: 'Nouveau dossier' });
  await sheet.getByLabel('Nom').fill(folder);
  await sheet.getByRole('button', { name: 'Créer le dossier' }).click();
  await expect(sheet).toBeHidden();
  await page.getByRole('row', { name: folder }).dblclick();
  await expect(page.getByText('Rien ici pour le moment')).toBeVisible();
}

async function choose(page: Page, button: string, path: string) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles(path);
}

const uploads = '**/api/core/uploads/*';

test('a large file whose line is cut arrives once', async ({ page, accessible }, info) => {
  const name = `coupe-${Date.now()}.txt`;
  await signIn(page, 'claude.aubin');
  await openFolder(page, `Coupures ${Date.now()}`);
  let parts = 0;
  await page.route(uploads, (route) =>
    route.request().method() === 'PATCH' && [2, 3].includes(++parts)
      ? route.abort('connectionreset')
      : route.continue(),
  );

  await choose(page, 'Envoyer des fichiers', largeFile(info, name));

  await expect(page.getByRole('progressbar', { name })).toBeVisible();
  await accessible();
  await expect(page.getByRole('row', { name })).toHaveCount(1, { timeout: 60_000 });
  await expect(page.getByText('1 fichier envoyé')).toBeVisible();
  expect(parts).toBeGreaterThan(4);
});

test('one that is paused goes on in another window, once the same file is chosen', async ({
  page,
  accessible,
}, info) => {
  const name = `reprise-${Date.now()}.txt`;
  const path = largeFile(info, name);
  await signIn(page, 'claude.aubin');
  await openFolder(page, `Reprises ${Date.now()}`);
  let parts = 0;
  await page.route(uploads, (route) =>
    route.request().method() === 'PATCH' && ++parts > 1 ? route.abort('connectionreset') : route.continue(),
  );
  await choose(page, 'Envoyer des fichiers', path);
  await expect.poll(() => parts).toBeGreaterThan(1);
  await page.getByRole('button', { name: `Mettre ${name} en pause` }).click();
  await expect(page.getByText('En pause')).toBeVisible();

  await page.unroute(uploads);
  await page.reload();
  const left = page.getByRole('region', { name: 'Envois à terminer' });
  await expect(left).toContainText(name);
  await expect(left).toContainText('reçus sur 20 Mo');
  await accessible();
  await choose(page, `Choisir de nouveau ${name}`, largeFile(info, `autre-${name}`));
  await expect(page.getByText(/Ce n’est pas le même fichier/)).toBeVisible();
  const bytes: number[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PATCH') bytes.push(Number(request.headers()['upload-offset']));
  });
  await choose(page, `Choisir de nouveau ${name}`, path);

  await expect(page.getByRole('row', { name })).toHaveCount(1, { timeout: 60_000 });
  expect(Math.min(...bytes)).toBeGreaterThan(8 * megabyte);
  await expect(left).toBeHidden();
});

test('one that is cancelled leaves nothing', async ({ page }, info) => {
  const name = `annule-${Date.now()}.txt`;
  await signIn(page, 'claude.aubin');
  await openFolder(page, `Annulations ${Date.now()}`);
  await page.route(uploads, (route) =>
    route.request().method() === 'PATCH' ? route.abort('connectionreset') : route.continue(),
  );
  const begun = page.waitForRequest(
    (request) => request.method() === 'POST' && request.url().endsWith('/api/core/uploads'),
  );
  await choose(page, 'Envoyer des fichiers', largeFile(info, name));
  await begun;
  const forgotten = page.waitForResponse(
    (answer) => answer.request().method() === 'DELETE' && answer.url().includes('/api/core/uploads/'),
  );
  await page.getByRole('button', { name: `Annuler l’envoi d’${name}` }).click();

  await expect(page.getByRole('progressbar', { name })).toBeHidden();
  expect((await forgotten).ok()).toBe(true);
  await page.reload();
  await expect(page.getByText('Rien ici pour le moment')).toBeVisible();
  await expect(page.getByText(name)).toBeHidden();
});
