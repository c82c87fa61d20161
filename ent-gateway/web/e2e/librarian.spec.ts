import { expect, test } from './axe';
import { mainHeading, signIn } from './people';

test('the town’s librarian keeps its resources and the library of a school, until its head takes it back', async ({
  page,
  browser,
  accessible,
  placed,
}) => {
  const site = `Les phares ${Date.now()}`;
  const book = `Le phare bavard ${Date.now().toString(36)}`;
  const covers: number[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/api/core/files/')) covers.push(response.status());
  });
  await page.setViewportSize({ width: 1280, height: 900 });
  await signIn(page, 'solene.kervella');
  await expect(mainHeading(page)).toHaveText('Bonjour Solène');
  const school = page.getByRole('region', { name: 'Bibliothèques des écoles' }).getByRole('link').first();
  await expect(school).toBeVisible();
  await accessible();

  await page.getByRole('link', { name: 'Ajouter une ressource' }).click();
  await page.getByLabel('Titre').fill(site);
  await page.getByLabel('Adresse (https)').fill(`https://phares.example/${Date.now()}`);
  await page.getByRole('checkbox', { name: 'CE1' }).check();
  await page.getByRole('button', { name: 'Ajouter au catalogue' }).click();
  await expect(mainHeading(page)).toHaveText(site);
  await expect(page.getByRole('button', { name: /^Envoyer/ })).toHaveCount(0);
  await accessible();

  await page.goto('/');
  await school.click();
  await expect(mainHeading(page)).toHaveText('Tous les livres');
  const tabs = page.getByRole('navigation', { name: 'Pages de la bibliothèque' }).getByRole('link');
  await expect(tabs).toHaveText(['Les livres', 'Prêter et rendre', 'Gérer']);
  await expect.poll(() => covers.length, { message: 'photographed covers are asked for' }).toBeGreaterThan(0);
  expect(covers.filter((status) => status >= 400)).toEqual([]);
  await accessible();
  await tabs.last().click();
  const form = page.getByRole('form', { name: 'Ajouter un livre' });
  await form.getByLabel('Titre').fill(book);
  await form.getByRole('button', { name: 'Ajouter au catalogue' }).click();
  await expect(page.getByText(`${book} est au catalogue`)).toBeVisible();
  await placed();
  await expect(page.getByRole('heading', { name: 'Cartes de bibliothèque' })).toHaveCount(0);
  await accessible();
  for (const path of ['/classes', '/familles', '/blog', '/bibliotheque/a-ramener', '/acces']) {
    await page.goto(path);
    await expect(mainHeading(page)).toHaveText('Page introuvable');
  }

  const head = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await signIn(head, 'dominique.baille');
  await head.goto('/bibliotheque/gerer');
  const card = head.getByRole('region', { name: 'Bibliothécaires de la commune' });
  await card.getByRole('button', { name: 'La leur fermer' }).click();
  await expect(card.getByText('Ils ne voient pas la bibliothèque de l’école.')).toBeVisible();
  await placed(head);
  await accessible(head);
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Jean-Macé' })).toHaveCount(0);
  await card.getByRole('button', { name: 'Leur ouvrir la bibliothèque' }).click();
  await expect(card.getByText('Ils tiennent la bibliothèque avec vous.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: /Jean-Macé/ })).toBeVisible();

  const town = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await signIn(town, 'paul.girardot');
  await town.goto('/acces');
  await town.getByRole('searchbox').first().fill('kervella');
  await town.getByRole('link', { name: /Solène Kervella/ }).click();
  await expect(town.getByRole('listitem').filter({ hasText: 'Bibliothécaire' }).first()).toBeVisible();
  await accessible(town);
});
