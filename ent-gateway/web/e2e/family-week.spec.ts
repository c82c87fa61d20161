import { expect, test } from './axe';
import { mainHeading, signIn, tooSmall, toWeekWith } from './people';

test.use({ viewport: { width: 390, height: 844 } });

test('a mother sees the week of all her children at once, and ticks in it', async ({ page, accessible }) => {
  await signIn(page, 'sofia.benali');
  await page.getByRole('main').getByRole('link', { name: 'Semaine', exact: true }).first().click();
  await expect(mainHeading(page)).toHaveText('La semaine');
  const box = page.getByRole('checkbox').first();
  await toWeekWith(page, box, 'Semaine suivante'); // the first weeks shown may be of holidays
  const day = page.getByRole('region').filter({ has: box }).first();
  await expect(day.getByRole('heading', { level: 3 })).toHaveText([/Tom/, /Léa/, /Nina/]);
  await expect(day).toContainText(/\d+\sh(\s\d+)?\s–\s\d+\sh/);
  await accessible();
  expect(await tooSmall(page)).toEqual([]);

  const name = (await box.getAttribute('aria-label')) ?? '';
  const ticked = page.getByRole('checkbox', { name, exact: true }).first();
  await expect(ticked).not.toBeChecked();
  await ticked.click();
  await expect(ticked).toBeChecked();
  await page.reload();
  await expect(ticked).toBeChecked();
  await ticked.click();
  await expect(ticked).not.toBeChecked();

  // it was seen a moment ago, which is the same look: nothing is said to be new
  await expect(page.getByText(/depuis que vous l’avez vue/)).toHaveCount(0);
  await page.getByRole('group', { name: 'Mes enfants' }).getByRole('button', { name: /Nina/ }).click();
  await expect(page.getByRole('heading', { level: 3, name: /Tom/ })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 3, name: /Nina/ }).first()).toBeVisible();

  await page.setViewportSize({ width: 1280, height: 800 });
  await accessible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('group', { name: 'Mes enfants' })).toBeHidden();
  await page.setViewportSize({ width: 718, height: 1000 }); // a sheet of A4
  const cut = await page
    .locator('.week-children')
    .evaluateAll((cards) => cards.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length);
  expect(cut).toBe(0);
});
