import { expect, test } from './axe';
import { mainHeading, signIn, tooSmall } from './people';

interface Accompanied {
  pupils: { child: { id: string; classId: string; givenName: string; familyName: string } }[];
}

test('a head gives an AESH a pupil more, she reads what concerns her pupils alone, and it ends', async ({
  page,
  browser,
  accessible,
  placed,
}) => {
  const aesh = await (await browser.newContext()).newPage();
  await signIn(aesh, 'maud.lancel');
  const before = (await (await aesh.request.get('/api/homework/accompanied')).json()) as Accompanied;
  const first = before.pupils[0]?.child;
  if (!first) throw new Error('Maud Lancel accompanies nobody');

  await signIn(page, 'dominique.baille');
  await page.goto('/equipe');
  const card = page.getByRole('region', { name: 'Accompagnement des élèves' });
  await expect(card.getByText('Maud Lancel, AESH')).toBeVisible();
  await card.getByRole('button', { name: 'Changer l’accompagnement par Maud Lancel' }).click();
  const change = page.getByRole('dialog');
  const more = change.getByRole('checkbox', { name: /^Inès / });
  await more.check();
  await accessible();
  await change.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('L’accompagnement par Maud Lancel est changé.')).toBeVisible();
  await placed();
  await accessible();

  await card.getByRole('button', { name: 'Nommer une personne' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('checkbox').first().check();
  await sheet.getByLabel('Qui accompagne ?').fill('lancel');
  await sheet.getByRole('button', { name: 'Nommer Maud Lancel' }).click();
  await expect(sheet.getByText(/accompagne déjà ici/)).toBeVisible();
  await accessible();
  await page.setViewportSize({ width: 360, height: 800 });
  await accessible();
  await page.keyboard.press('Escape');
  await sheet.getByRole('button', { name: 'Quitter sans enregistrer' }).click();
  await expect(sheet).toBeHidden();
  expect(await tooSmall(page)).toEqual([]);
  await page.setViewportSize({ width: 1360, height: 900 });

  await aesh.goto('/');
  await expect(mainHeading(aesh)).toHaveText('Mes élèves');
  await expect(aesh.getByRole('heading', { name: /^Inès / })).toBeVisible();
  await accessible(aesh);
  await aesh.setViewportSize({ width: 360, height: 800 });
  expect(await tooSmall(aesh)).toEqual([]);
  await accessible(aesh);
  await aesh.setViewportSize({ width: 1360, height: 900 });
  await aesh.getByRole('link', { name: `Ouvrir ${first.givenName}`, exact: true }).click();
  await expect(mainHeading(aesh)).toHaveText(`${first.givenName} ${first.familyName}`);
  await placed(aesh);
  for (const part of ['Cahier de textes', 'Emploi du temps', 'À faire et rendu']) {
    await aesh.getByRole('radio', { name: part }).click({ force: true });
    await expect(aesh.getByRole('radio', { name: part })).toBeChecked();
    await accessible(aesh);
  }
  await expect(aesh.getByRole('radio', { name: 'Progrès' })).toHaveCount(0);
  const others = await aesh.request.get(`/api/core/classes/${first.classId}/pupils`);
  expect(others.status()).toBe(403);

  await card.getByRole('button', { name: 'Changer l’accompagnement par Maud Lancel' }).click();
  await page
    .getByRole('dialog')
    .getByRole('checkbox', { name: /^Inès / })
    .uncheck();
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await expect(card.getByText(/Inès/)).toHaveCount(0);
  const left = (await (await aesh.request.get('/api/homework/accompanied')).json()) as Accompanied;
  expect(left.pupils.map(({ child }) => child.id)).toEqual(before.pupils.map(({ child }) => child.id));
  await aesh.context().close();
});

test('an ATSEM reads the day of her class', async ({ page, accessible, placed }) => {
  await signIn(page, 'fatoumata.diarra');
  await expect(mainHeading(page)).toHaveText('Mes élèves');
  await accessible();
  await page.getByRole('link', { name: /^Ouvrir MS / }).click();
  await expect(page.getByRole('heading', { name: /^Appel / })).toBeVisible();
  await placed();
  await accessible();
  const printed = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Fiche en PDF' }).click();
  expect((await printed).suggestedFilename()).toMatch(/\.pdf$/);
  await page.getByRole('radio', { name: 'Cahier de textes' }).click({ force: true });
  await expect(page.getByRole('radio', { name: 'Cahier de textes' })).toBeChecked();
  await accessible();
});
