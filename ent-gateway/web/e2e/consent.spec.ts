import { expect, test } from './axe';
import { mainHeading, signIn, tooSmall } from './people';

test('a guardian withdraws a consent, and the teacher sees it at a glance', async ({
  page,
  browser,
  accessible,
}) => {
  await signIn(page, 'sofia.benali');
  await page.goto('/images');
  await expect(mainHeading(page)).toHaveText('Droit à l’image');
  const children = page.getByRole('navigation', { name: 'Mes enfants' });
  await children.getByRole('link', { name: 'Léa' }).click();
  const inClass = page.getByRole('group', { name: /Dans la classe$/ });
  await inClass.getByRole('radio', { name: 'Oui' }).click();
  await expect(page.getByText(/^Vous\s: oui, le /).first()).toBeVisible();
  await accessible();
  expect(await tooSmall(page)).toEqual([]);

  await inClass.getByRole('radio', { name: 'Non' }).click();
  await expect(page.getByText(/Léa, Dans la classe\s: vous refusez les photos/)).toBeVisible();
  await expect(inClass.getByRole('radio', { name: 'Non' })).toBeChecked();
  await expect(page.getByText(/^Vous\s: non, le /).first()).toBeVisible();

  const desk = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const school = await desk.newPage();
  await signIn(school, 'claude.aubin');
  await school.goto('/classes');
  await school.getByText('CE1 Mme Aubin').first().click();
  await school.getByRole('link', { name: 'Droit à l’image' }).click();
  const line = school.getByRole('row', { name: /Benali Léa/i });
  await expect(line.getByRole('cell').first()).toHaveText('Non');
  await line.getByRole('link').click();
  await expect(mainHeading(school)).toHaveText(/^Droit à l’image, Léa Benali$/);
  await expect(school.getByText(/Sofia Benali\s: non, le /).first()).toBeVisible();

  await expect(school.getByRole('button', { name: 'Enregistrer le papier' })).toHaveCount(0);
  await desk.close();

  await inClass.getByRole('radio', { name: 'Oui' }).click();
  await expect(page.getByText(/^Vous\s: oui, le /).first()).toBeVisible();
});
