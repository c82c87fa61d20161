import { expect, test } from './axe';
import { acceptCharters, mainHeading, patient, signIn, tooSmall } from './people';

interface Me {
  classes: { id: string; name: string }[];
}

test('a head hands a class over, somebody stands in, and the class is shut again', async ({
  page,
  browser,
  accessible,
  placed,
}) => {
  const standIn = await (await browser.newContext()).newPage();
  await signIn(standIn, 'ines.caron');
  const own = ((await (await standIn.request.get('/api/me')).json()) as Me).classes.map(({ id }) => id);

  const teacher = await (await browser.newContext()).newPage();
  await signIn(teacher, 'claude.aubin');
  const [taught] = ((await (await teacher.request.get('/api/me')).json()) as Me).classes;
  if (!taught) throw new Error('Claude Aubin teaches no class');
  await teacher.goto(`/fiche-du-jour?classe=${taught.id}`);
  await expect(mainHeading(teacher)).toHaveText('Fiche du jour');
  const words = `Les clés sont à la loge (${Date.now().toString(36)}).`;
  await teacher.getByLabel('Ce que doit savoir qui remplace').fill(words);
  await teacher.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(teacher.getByText('Les habitudes sont enregistrées.')).toBeVisible();
  await accessible(teacher);
  await placed(teacher);

  await signIn(page, 'dominique.baille');
  await expect(page.getByRole('region', { name: 'L’appel aujourd’hui' })).toBeVisible(); // above the own day
  await page.goto('/equipe'); // whoever teaches too hands classes over from the head's space
  await expect(mainHeading(page)).toBeVisible();
  await page.goto(`/classes/${taught.id}`);
  const card = page.getByRole('region', { name: 'Remplacement' });
  await card.getByRole('button', { name: 'Confier la classe' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Qui remplace ?').fill('caron');
  await accessible();
  await sheet.getByRole('button', { name: 'Confier la classe à Inès Caron' }).click();
  await expect(page.getByText('La classe est confiée à Inès Caron.')).toBeVisible();
  await expect(card.getByText('Inès Caron remplace Claude Aubin')).toBeVisible();
  await placed();
  await accessible();
  await page.setViewportSize({ width: 360, height: 800 });
  await accessible();
  await expect(page.getByText('La classe est confiée à Inès Caron.')).toHaveCount(0, patient); // it lies over the way back
  expect(await tooSmall(page)).toEqual([]);
  await page.setViewportSize({ width: 1360, height: 900 });

  await standIn.goto('/');
  await acceptCharters(standIn);
  await expect(mainHeading(standIn)).toHaveText('Ma journée');
  const told = standIn
    .getByRole('status')
    .filter({ hasText: `Vous avez la classe ${taught.name} à la place de Claude Aubin jusqu’` });
  await expect(told).toBeVisible();
  await expect(told.getByRole('link', { name: 'Fiche du jour' })).toHaveAttribute(
    'href',
    new RegExp(`classe=${taught.id}`),
  );
  await standIn.locator('label').filter({ hasText: taught.name }).first().click();
  const subject = `Poésie ${Date.now().toString(36)}`;
  const form = standIn.getByRole('form', { name: 'Noter dans le cahier de textes' });
  await form.getByLabel('Matière').fill(subject);
  await form.getByLabel('Contenu').fill('Appris la première strophe.');
  await form.getByRole('button', { name: 'Publier' }).click();
  const note = standIn.getByRole('listitem').filter({ hasText: subject });
  await expect(note.getByText('par Inès Caron, en remplacement')).toBeVisible();
  await accessible(standIn);
  await standIn.goto(`/fiche-du-jour?classe=${taught.id}`);
  await expect(standIn.getByLabel('Ce que doit savoir qui remplace')).toHaveValue(words);
  const printed = standIn.waitForEvent('download');
  await standIn.getByRole('button', { name: 'Fiche en PDF' }).click();
  expect((await printed).suggestedFilename()).toMatch(/\.pdf$/);
  await accessible(standIn);

  await teacher.goto(`/classes/${taught.id}`);
  await expect(teacher.getByText('Inès Caron remplace Claude Aubin')).toBeVisible();
  await accessible(teacher);

  await card.getByRole('button', { name: 'Changer la fin du remplacement par Inès Caron' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await accessible();
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText(/^Inès Caron a la classe jusqu’au/)).toBeVisible();
  await card.getByRole('button', { name: 'Terminer le remplacement par Inès Caron' }).click();
  await expect(page.getByText('Inès Caron n’a plus la classe.')).toBeVisible();

  const shut = await standIn.request.get(`/api/core/classes/${taught.id}/pupils`);
  expect(shut.status()).toBe(404);
  const left = ((await (await standIn.request.get('/api/me')).json()) as Me).classes.map(({ id }) => id);
  expect(left).toEqual(own);
  await standIn.context().close();
  await teacher.context().close();
});
