import type { Page } from '@playwright/test';
import { expect, test } from './axe';
import { onPhone, openFamily, read, typeHour } from './offers';
import { mainHeading, signIn } from './people';

interface Child {
  childId: string;
  givenName: string;
  familyName: string;
  booked: boolean;
  state: { status: string; collectedAt: string | null };
}

/** The last evening gone by at the nursery that bills quarters, where Nina was collected: the same on any day of the week. */
async function lastEvening(page: Page): Promise<{ address: string; day: string }> {
  const { sites } = await read<{ sites: { activityId: string; name: string; schoolName: string }[] }>(
    page,
    '/api/canteen/presence/sites',
  );
  const id = sites.find(
    ({ name, schoolName }) => name === 'Accueil du soir' && schoolName === 'Maternelle du Lavoir',
  )?.activityId;
  for (let back = 1; back < 100; back++) {
    const day = new Date(Date.now() - back * 86_400_000).toLocaleDateString('sv-SE', {
      timeZone: 'Europe/Paris',
    });
    const { children } = await read<{ children: Child[] }>(
      page,
      `/api/canteen/presence?activityId=${id}&date=${day}`,
    );
    const nina = children.find(({ givenName, familyName }) => `${givenName} ${familyName}` === 'Nina Benali');
    if (nina?.booked && nina.state.collectedAt) return { address: `/pointage/${id}?jour=${day}`, day };
  }
  throw new Error('Nina was at no evening of the last months');
}

test('the town hall corrects the hours of an evening gone by, and the family pays what it was', async ({
  page,
  browser,
  accessible,
}) => {
  await signIn(page, 'nadia.ferrand');
  const { address, day } = await lastEvening(page);
  await page.goto(address);
  await expect(page.getByText(/^Pointage terminé /)).toBeVisible();
  await page.getByRole('button', { name: 'Rouvrir le pointage' }).click();
  const reopening = page.getByRole('dialog', { name: 'Rouvrir le pointage' });
  await reopening.getByLabel('Raison').fill('Heure de départ de Nina');
  await reopening.getByRole('button', { name: 'Rouvrir' }).click();
  await expect(page.getByText(/^Rouvert .* par Nadia Ferrand/)).toBeVisible();

  const left = [17 * 60 + 20, 18 * 60 + 45];
  for (const minute of left) {
    await page.getByRole('button', { name: 'Nina Benali : détails' }).click();
    const sheet = page.getByRole('dialog', { name: 'Nina Benali' });
    await sheet.getByText('Corriger les heures').click();
    const form = sheet.getByRole('form', { name: 'Corriger les heures' });
    await typeHour(form, 'Parti à', minute);
    await accessible();
    await form.getByRole('button', { name: 'Enregistrer ces heures' }).click();
    await expect(sheet).toHaveCount(0);
  }
  await expect(page.getByRole('button', { name: /^Nina Benali (?!:)/ })).toContainText('Parti à 18 h 45');
  await expect(page.getByText('Tout est envoyé')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Terminer le pointage' }).click();
  const finish = page.getByRole('dialog', { name: 'Terminer le pointage' });
  await finish.getByRole('button', { name: 'Terminer', exact: true }).click();
  await expect(page.getByText(/^Pointage terminé .* par Nadia Ferrand$/)).toBeVisible({ timeout: 30_000 });

  const parent = await onPhone(browser, 'sofia.benali');
  await parent.goto(`/cantine?date=${day}`);
  await parent.getByRole('radio', { name: 'Soir' }).check();
  await parent
    .getByRole('button', { name: /^Nina, .*\s: Venu\. Voir le prix$/ })
    .filter({ hasText: /8,60\s€/ })
    .first()
    .click();
  const why = parent.getByRole('dialog', { name: /^Nina, / });
  await expect(why.getByRole('heading', { name: /8,60\s€ au lieu de 3,60\s€/ })).toBeVisible();
  await expect(why.getByText(/départ à 18\sh\s45\s: 8\squarts d’heure/)).toBeVisible();
  await expect(why.getByText(/^Départ après l’heure\s: \+ 5,00\s€\.$/)).toBeVisible();
  await accessible(parent);
  await parent.goto(`/cantine/compte?mois=${day.slice(0, 7)}`);
  await expect(mainHeading(parent)).toHaveText('Compte du mois');
  const line = parent
    .getByRole('listitem')
    .filter({ hasText: 'Accueil du soir' })
    .filter({ hasText: /8,60\s€/ });
  await expect(line.first()).toBeVisible();
  await parent.emulateMedia({ media: 'print' });
  const row = parent
    .getByRole('row')
    .filter({ hasText: /départ à 18\sh\s45/ })
    .filter({ hasText: /8,60\s€/ });
  await expect(row.first()).toBeVisible();
  await expect(parent.getByRole('button', { name: 'Mois précédent' })).toBeHidden();
  await parent.context().close();

  await openFamily(page, 'nina benali', /Sofia Benali/);
  await page.goto(`${page.url()}?date=${day}`);
  const booked = page
    .getByRole('row')
    .filter({ hasText: 'Accueil du soir' })
    .filter({ hasText: /8,60\s€/ });
  await expect(booked.first()).toContainText(/départ à 18\sh\s45/);
  await accessible();
});
