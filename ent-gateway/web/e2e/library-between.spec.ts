import { expect, test } from './axe';
import { beep, library, read } from './libraryDesk';
import { mainHeading, signIn, tooSmall } from './people';

interface Loans {
  borrowed: { id: string; title: string; state: string; guestBarcode: string | null }[];
}

test('a school finds a book in another one, asks for it, and has copies of others to lend and send back', async ({
  page,
  accessible,
  placed,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await signIn(page, 'claude.aubin');
  await page.goto('/bibliotheque');
  await page.getByRole('link', { name: 'Entre écoles' }).click();
  await expect(mainHeading(page)).toHaveText('Livres entre écoles');
  await expect(page.getByRole('heading', { name: 'Notre catalogue est partagé' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Livres demandés à d’autres écoles' })).toBeVisible();
  await accessible();
  expect(await tooSmall(page)).toEqual([]);

  const books = page.getByRole('region', { name: 'Chercher dans les autres écoles' });
  const line = books
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /^Demander/ }) })
    .first();
  const title = (await line.locator('.b').innerText()).trim();
  await books.getByRole('searchbox').fill(title);
  await books
    .getByRole('button', { name: `Demander ${title}` })
    .first()
    .click();
  await expect(page.getByText(`${title} est demandé à`)).toBeVisible();
  await placed();
  const asked = page.getByRole('region', { name: 'Livres demandés à d’autres écoles' });
  await asked.getByRole('button', { name: `Ne plus demander ${title}` }).click();
  await expect(page.getByText(`${title} n’est plus demandé`)).toBeVisible();
  await placed();

  const arriving = asked.getByRole('listitem').filter({ hasText: 'Le marché des étoiles' });
  await arriving.getByRole('button', { name: /est arrivé$/ }).click();
  await expect(arriving).toContainText('coller cette étiquette');
  const { classes } = await read<{ classes: { schoolId: string }[] }>(page, '/api/me');
  const school = classes[0]?.schoolId ?? '';
  const { borrowed } = await read<Loans>(page, `${library}/school-loans?schoolId=${school}`);
  const guest = borrowed.find((one) => one.title === 'Le marché des étoiles' && one.state === 'HERE');
  const [pupil] = await read<{ card: string }[]>(
    page,
    `${library}/readers?schoolId=${school}&search=${encodeURIComponent('Léa Benali')}`,
  );
  await page.getByRole('link', { name: 'Prêter et rendre' }).click();
  await expect(page.getByLabel('Montre la carte')).toBeFocused();
  await beep(page, pupil?.card ?? '');
  await beep(page, guest?.guestBarcode ?? '');
  const done = page.getByRole('list', { name: 'Ce qui vient d’être fait' });
  await expect(done).toContainText('Le marché des étoiles');

  await page.getByRole('link', { name: 'Entre écoles' }).click();
  await expect(arriving).toContainText('chez un élève');
  await expect(asked).not.toContainText('Léa');
  await arriving.getByRole('button', { name: /^Renvoyer/ }).click();
  await expect(page.getByText('Un élève a encore ce livre')).toBeVisible();
  await page.getByRole('link', { name: 'Prêter et rendre' }).click();
  await page.getByRole('radio', { name: 'Rendre' }).check();
  await page.getByLabel('Montre le livre qui revient').focus();
  await beep(page, guest?.guestBarcode ?? '');
  await expect(done).toContainText('rendu par Léa');
  await page.getByRole('link', { name: 'Entre écoles' }).click();
  await arriving.getByRole('button', { name: /^Renvoyer/ }).click();
  await expect(arriving).toContainText('Renvoyé à');
  await page.setViewportSize({ width: 390, height: 844 });
  await accessible();
});
