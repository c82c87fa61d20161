import { expect, test } from './axe';
import { exported, onPhone, openActivity, openFamily, priceActivity } from './offers';
import { mainHeading, signIn, toNextWeekWith } from './people';

test('a package is due once, from its first day on, and goes with its last', async ({
  page,
  browser,
  accessible,
}) => {
  test.slow();
  const name = `Club ${Date.now().toString(36)}`;
  await signIn(page, 'nadia.ferrand');
  await openActivity(page, { name, kind: 'Étude', unit: 'une séance' });
  await priceActivity(page, name, '20', async () => {
    await page.getByRole('radio', { name: 'une fois par mois' }).check();
    await expect(page.getByText(/^Un forfait est dû dès le premier jour réservé/)).toBeVisible();
    await accessible();
  });
  await expect(page.getByRole('region', { name })).toContainText('Forfait du mois');

  const parent = await onPhone(browser, 'anne.dupre');
  await parent.goto('/cantine');
  await parent.getByRole('radio', { name: 'Étude' }).check();
  const free = parent.getByRole('button', { name: new RegExp(`^Réserver pour Zoé\\s: ${name}, `) });
  await toNextWeekWith(parent, free.first());
  const packages = parent.getByRole('region', { name: 'Forfaits' });
  const offered = new RegExp(
    `^Zoé, ${name}\\s: forfait du mois \\([^)]+\\) 20,00\\s€, dû dès le premier jour réservé\\.( Il est déjà entamé .+)?$`,
  );
  const due = new RegExp(
    `^Zoé, ${name}\\s: forfait du mois \\([^)]+\\) 20,00\\s€, une fois pour tous les jours\\.$`,
  );
  await expect(packages.getByText(offered).first()).toBeVisible();
  const answered = parent.waitForResponse(
    (answer) => answer.request().method() === 'POST' && answer.url().endsWith('/api/canteen/bookings'),
  );
  await accessible(parent);
  await free.first().click();
  const { date } = (await (await answered).json()) as { date: string };
  const month = date.slice(0, 7);
  await expect(packages.getByText(due)).toHaveCount(1);
  const booked = parent.getByRole('button', { name: new RegExp(`^Zoé, .*\\s: ${name}, c’est réservé, `) });
  await expect(booked).toHaveText('forfait');
  await booked.click();
  const sheet = parent.getByRole('dialog', { name: /^Zoé, / });
  await expect(
    sheet.getByText('Le forfait est dû une seule fois pour tous les jours du mois.'),
  ).toBeVisible();
  await accessible(parent);
  await sheet.getByRole('button', { name: 'Fermer' }).click();
  await parent.goto(`/cantine/compte?mois=${month}`);
  const line = parent
    .getByRole('listitem')
    .filter({ hasText: name })
    .filter({ hasText: 'Dû dès le premier jour' });
  await expect(line).toContainText(/20,00\s€/);
  await line.getByText(/^Pourquoi /).click();
  await expect(line.getByText(/^Tarif voté par le conseil municipal/)).toBeVisible();
  await accessible(parent);

  await openFamily(page, 'zoe dupre', /Anne Dupré/);
  await page.goto(`${page.url()}?date=${date}`);
  await expect(page.getByRole('list', { name: 'Forfaits' })).toContainText(name);
  await accessible();
  expect(await exported(page, month, name)).toHaveLength(2);

  await parent.goto(`/cantine?date=${date}`);
  await parent.getByRole('radio', { name: 'Étude' }).check();
  await booked.click();
  await sheet.getByRole('button', { name: /^Annuler la réservation de / }).click();
  await expect(packages.getByText(due)).toHaveCount(0);
  await parent.goto(`/cantine/compte?mois=${month}`);
  await expect(mainHeading(parent)).toHaveText('Compte du mois');
  await expect(line).toHaveCount(0);
  await parent.context().close();
});
