import { expect, test } from './axe';
import { mainHeading, signIn } from './people';

const rochebrune = (baseURL: string | undefined) =>
  (baseURL ?? '').replace('127.0.0.1', 'rochebrune.localhost');

test('an agent of another town sees her own schools only', async ({ page, baseURL, accessible }) => {
  await signIn(page, 'colette.bressan', rochebrune(baseURL));
  await expect(page.getByRole('link', { name: 'Écoles de Rochebrune' })).toBeVisible();
  await accessible();
  await page.getByRole('link', { name: 'Écoles', exact: true }).click();
  await expect(mainHeading(page)).toHaveText('Écoles et classes');
  await expect(page.getByRole('main')).toContainText('École du Rocher');
  await expect(page.locator('body')).not.toContainText(/Jean-Macé|Lavoir|Valmarin/);
  await accessible();
});

test('a father of another town sees his own child only', async ({ page, baseURL, accessible }) => {
  await signIn(page, 'remi.combes', rochebrune(baseURL));
  await expect(mainHeading(page)).toHaveText(/^(Bonjour|Bonsoir) Rémi$/);
  await expect(page.getByRole('heading', { name: 'Ulysse' }).first()).toBeVisible();
  await expect(page.locator('body')).not.toContainText('Valmarin');
  await accessible();
});

const homes = [
  ['lea.benali', 'Bonjour Léa !'],
  ['hugo.lemaire', 'Aujourd’hui'],
  ['helene.vasseur', 'Aujourd’hui'],
  ['solene.kervella', 'Bonjour Solène'],
  ['paul.girardot', 'Aujourd’hui'],
  ['nadia.ferrand', 'Aujourd’hui'],
] as const;

for (const [username, title] of homes) {
  test(`the first screen of ${username} opens`, async ({ page, accessible }) => {
    await signIn(page, username);
    await expect(mainHeading(page)).toHaveText(title);
    await expect(page.getByRole('main').getByText('Chargement…')).toHaveCount(0);
    await accessible();
  });
}

test('a guardian without rights over the children sees none of them', async ({ page, accessible }) => {
  await signIn(page, 'marc.dupre');
  await expect(page.getByText('Aucun enfant rattaché à votre compte')).toBeVisible();
  await expect(page.getByText(/Zoé|Tom/)).toHaveCount(0);
  await accessible();
});

test('an address where nothing lies says so in French, and leads home', async ({ page, accessible }) => {
  await page.goto('/sortie.pdf');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page n’est pas accessible');
  await accessible();
  await page.getByRole('link', { name: 'Revenir à l’accueil' }).click();
  await expect(page).toHaveURL(/connexion/);
});
