import { expect, test } from './axe';
import { keptFiles, mainHeading, patient, signIn, tooSmall, toNextWeekWith } from './people';

// opens without network
test.use({ serviceWorkers: 'allow' });

const bookTom = /^Réserver le repas de (.+) pour Tom, (.+)$/;

test('a mother of three books a meal, reads its price, is told, and cancels', async ({
  page,
  accessible,
  placed,
}) => {
  await signIn(page, 'sofia.benali');
  await expect(mainHeading(page)).toHaveText(/^(Bonjour|Bonsoir) Sofia$/);
  const children = page.getByRole('group', { name: 'Mes enfants' });
  for (const child of ['Tom', 'Léa', 'Nina'])
    await expect(children.getByRole('button', { name: child })).toBeVisible();
  await accessible();
  expect(await tooSmall(page)).toEqual([]);

  // what waits is folded, so that the next meal is in sight of a thumb
  const waiting = page.getByRole('region', { name: 'Ce qui vous attend' });
  await expect(waiting.getByRole('listitem')).toHaveCount(3);
  const first = await page.locator('.home-child').first().boundingBox();
  const tabs = await page.locator('.shell-tabs').boundingBox();
  expect((first?.y ?? 0) + (first?.height ?? Infinity)).toBeLessThan(tabs?.y ?? 0);
  await waiting.getByRole('button', { name: /^Voir les \d autres$/ }).click();
  await expect(waiting.getByRole('listitem').nth(3).getByRole('link')).toBeFocused();
  await accessible();
  await waiting.getByRole('button', { name: 'Montrer moins' }).click();

  const bell = page.getByRole('button', { name: /^Notifications/ });
  const notices = page.getByRole('dialog', { name: 'Notifications' });
  await bell.click();
  const readAll = notices.getByRole('button', { name: 'Tout marquer comme lu' });
  await expect(notices.getByRole('listitem').or(notices.getByText('Rien de nouveau')).first()).toBeVisible();
  if (await readAll.isVisible()) await readAll.click();
  await expect(readAll).toBeHidden();
  await accessible();
  await notices.getByRole('button', { name: 'Fermer' }).click();

  await page.getByRole('link', { name: 'Cantine', exact: true }).click();
  await expect(mainHeading(page)).toHaveText('Cantine');
  const week = page.getByRole('table', { name: 'Repas de la semaine, par enfant et par jour' });
  const free = week.getByRole('button', { name: bookTom }).first();
  await toNextWeekWith(page, free);
  await accessible();
  expect(await tooSmall(page)).toEqual([]);

  const [, day = '', price = ''] = bookTom.exec((await free.getAttribute('aria-label')) ?? '') ?? [];
  await free.focus();
  await page.keyboard.press('Enter');
  const booked = week.getByRole('button', { name: `Tom, ${day} : repas réservé, ${price}. Voir ou annuler` });
  await expect(booked).toBeVisible();
  await expect(page.getByText(`Repas de ${day} réservé pour Tom.`)).toBeVisible();
  await expect(booked).toBeFocused();

  await booked.click();
  const meal = page.getByRole('dialog', { name: /^Tom, / });
  await expect(meal.getByRole('heading', { name: `Pourquoi ${price} pour Tom ?` })).toBeVisible();
  await expect(meal.getByText(/^Votre quotient est de /)).toBeVisible();
  await expect(meal.getByText(/^Tarif voté par le conseil municipal/)).toBeVisible();
  await accessible();
  await meal.getByRole('button', { name: 'Fermer' }).click();

  await expect(page.getByRole('button', { name: 'Notifications, 1 nouvelle' })).toBeVisible();
  await bell.click();
  const notice = notices.getByRole('listitem').first();
  await expect(notice).toContainText('Tom : repas de');
  await expect(notice).toContainText('réservé');
  await expect(notice).toContainText('Nouveau');
  await notices.getByRole('button', { name: 'Fermer' }).click();

  await booked.click();
  await meal.getByRole('button', { name: `Annuler le repas de ${day}` }).click();
  await expect(page.getByText(`Repas de ${day} annulé pour Tom.`)).toBeVisible();
  await expect(
    week.getByRole('button', { name: `Réserver le repas de ${day} pour Tom, ${price}` }),
  ).toBeFocused();
  await placed();
});

test('income and parts become an estimate, and what a meal would cost', async ({ page, accessible }) => {
  await signIn(page, 'anne.dupre');
  await page.goto('/quotient');
  await expect(mainHeading(page)).toHaveText('Mon quotient familial');
  await expect(page.getByRole('heading', { name: /^Votre (quotient|estimation)/ }).first()).toBeVisible();

  await page.getByRole('radio', { name: /^Estimer depuis mes revenus/ }).check();
  const form = page.getByRole('form', { name: 'Estimer depuis mon avis d’impôt' });
  await form.getByLabel('Revenu fiscal de référence').fill('24 350');
  await form.getByLabel('Nombre de parts').fill('0,7');
  await form.getByRole('button', { name: 'Estimer mon quotient' }).click();
  await expect(form.getByText('Écrivez un nombre de parts entre 1 et 30')).toBeVisible();
  await accessible();

  await form.getByLabel('Nombre de parts').fill('2,5');
  await form.getByRole('button', { name: 'Estimer mon quotient' }).click();
  await expect(form.getByText(/^Votre estimation est de 8\d\d/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ce que vous paieriez, par repas' })).toBeVisible();
  await accessible();
});

test('a father outside the town finds the place held for his child, and why it costs more', async ({
  page,
  accessible,
}) => {
  await signIn(page, 'quentin.benamar');
  await page.getByRole('button', { name: /^Notifications/ }).click();
  const notices = page.getByRole('dialog', { name: 'Notifications' });
  await notices.getByRole('link', { name: /place/ }).first().click();
  await expect(mainHeading(page)).toHaveText('Cantine');

  await page
    .getByRole('table', { name: 'Repas de la semaine, par enfant et par jour' })
    .getByRole('button', { name: /place/ })
    .first()
    .click();
  // whose place it is depends on the day
  const offer = page.getByRole('dialog', { name: /^(Soan|Luna), / });
  await expect(offer.getByText(/^Une place s’est libérée/)).toBeVisible();
  await expect(offer.getByText(/^Famille hors commune/)).toBeVisible();
  await expect(offer.getByRole('button', { name: 'Confirmer la place' })).toBeVisible();
  await accessible();
});

test('a mother without a network opens the meal she booked', async ({ page, context }) => {
  await signIn(page, 'sofia.benali');
  await page.goto('/cantine');
  const booked = page
    .getByRole('table')
    .getByRole('button', { name: /repas réservé, .+ Voir ou annuler$/ })
    .first();
  await toNextWeekWith(page, booked);
  await expect.poll(() => keptFiles(page), patient).toContainEqual(expect.stringContaining('/CellSheet-'));

  await context.setOffline(true);
  await booked.click();

  const meal = page.getByRole('dialog');
  await expect(meal.getByRole('button', { name: /^Annuler le repas/ })).toBeVisible();
  await context.setOffline(false);
});

test('a mother without a network is told at once, and an address that leads nowhere says so', async ({
  page,
  context,
  placed,
}) => {
  await signIn(page, 'sofia.benali');
  await page.goto('/cantine?date=2026-13-45');
  await expect(mainHeading(page)).toHaveText('Cantine');
  const free = page
    .getByRole('table')
    .getByRole('button', { name: /^Réserver le repas/ })
    .first();
  await toNextWeekWith(page, free);
  await context.setOffline(true);
  await free.click();
  await expect(page.getByText(/^Pas de réseau/)).toBeVisible({ timeout: 5_000 });
  await placed();
  await context.setOffline(false);

  for (const address of ['/dossier/zzz', '/messages/zzz']) {
    await page.goto(address);
    await expect(page.getByText('Cette page n’existe pas')).toBeVisible();
  }
});
