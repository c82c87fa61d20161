import { expect, test } from './axe';
import { mainHeading, signIn, tooSmall } from './people';

test('a teacher announces an event, a family answers, and it is called off', async ({
  page,
  browser,
  accessible,
  placed,
}) => {
  const title = `Lecture du soir ${Date.now().toString(36)}`;
  await signIn(page, 'claude.aubin');
  await page.getByRole('navigation').getByRole('link', { name: 'Événements', exact: true }).first().click();
  await expect(mainHeading(page)).toHaveText('Événements');
  // one announced months ahead is there as well, and what is over is folded
  await expect(page.getByRole('heading', { name: 'Fête de l’école' }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Événements passés' }).click();
  await expect(page.getByRole('heading', { name: 'Matinée lecture' }).first()).toBeVisible();
  await accessible();
  await page.getByRole('button', { name: 'Annoncer un événement' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Titre').fill(title);
  await sheet.getByRole('checkbox', { name: 'Demander aux familles si elles viennent' }).check();
  await accessible();
  await sheet.getByRole('button', { name: 'Annoncer' }).click();
  await expect(sheet.getByText('Choisissez un jour, avant le début.')).toBeVisible();
  await sheet.getByRole('checkbox', { name: 'Demander aux familles si elles viennent' }).uncheck();
  await sheet.getByRole('button', { name: 'Annoncer' }).click();
  const card = page.getByRole('listitem').filter({ hasText: title });
  await expect(card).toBeVisible();
  await placed();

  const family = await (await browser.newContext({ viewport: { width: 360, height: 800 } })).newPage();
  await signIn(family, 'sofia.benali');
  await family.goto('/evenements');
  const market = family.getByRole('listitem').filter({ hasText: 'Marché de l’école' }).first();
  await expect(market).toBeVisible();
  expect(await tooSmall(family)).toEqual([]);
  await accessible(family);
  const again = market.getByRole('button', { name: /^Changer/ });
  if ((await again.count()) > 0) await again.click();
  await market.getByRole('radio', { name: 'Nous venons', exact: true }).check({ force: true });
  await market.getByLabel('Combien de personnes ?').selectOption('4');
  await market.getByRole('button', { name: 'Répondre' }).click();
  await expect(market.getByText('Vous venez, 4 personnes')).toBeVisible();
  await placed(family);
  await accessible(family);

  await card.getByRole('button', { name: `Annuler : ${title}` }).click();
  await expect(card.getByText('Annulé', { exact: true })).toBeVisible();
  await placed();
  await card.getByRole('button', { name: `Rétablir : ${title}` }).click();
  await expect(card.getByText('Annulé', { exact: true })).toHaveCount(0);
  await card.getByRole('button', { name: `Annuler : ${title}` }).click();
  await family.reload();
  await expect(family.getByRole('listitem').filter({ hasText: title })).toHaveCount(0);
  await family.context().close();
});
