import { expect, test } from './axe';
import { mainHeading, signIn, tooSmall } from './people';

test('an agent lists a site, a teacher sends it to a pupil, who sees it while the mother reads her sheet', async ({
  page,
  browser,
  accessible,
}) => {
  const name = `Les marées ${Date.now()}`;
  const device = async (width: number, height: number) =>
    (await browser.newContext({ viewport: { width, height } })).newPage();

  await page.setViewportSize({ width: 1280, height: 900 });
  await signIn(page, 'nadia.ferrand');
  await page.goto('/catalogue');
  await expect(mainHeading(page)).toHaveText('Ressources');
  await page.getByRole('link', { name: 'Ajouter' }).click();
  await expect(mainHeading(page)).toHaveText('Ajouter une ressource');
  await page.getByLabel('Titre').fill(name);
  await page.getByLabel('Adresse (https)').fill('http://marees.example/');
  await page.getByRole('button', { name: 'Ajouter au catalogue' }).click();
  // nothing is lost: the address at fault is named and has the focus
  await expect(page.getByText('Écrivez une adresse qui commence par https://')).toBeVisible();
  await expect(page.getByLabel('Titre')).toHaveValue(name);
  await accessible();
  await page.getByLabel('Adresse (https)').fill(`https://marees.example/${Date.now()}`);
  await page.getByRole('checkbox', { name: 'CE1' }).check();
  await page.getByRole('checkbox', { name: 'Questionner le monde' }).check();
  await page.getByLabel('Fiche pour le parent').fill('Regardez la mer ensemble.');
  await page.getByRole('button', { name: 'Ajouter au catalogue' }).click();
  await expect(mainHeading(page)).toHaveText(name);
  await accessible();

  await page.getByRole('link', { name: 'Ressources' }).first().click();
  await page.goto('/catalogue/gerer');
  await expect(mainHeading(page)).toHaveText('Gérer les ressources');
  await expect(page.getByRole('link', { name: 'Les paysages de France' })).toBeVisible();
  await page.getByLabel('Fichier de ressources').setInputFiles({
    name: 'sites.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`Titre;Adresse\nLes dunes;https://dunes.example/${Date.now()}\nSans rien;\n`),
  });
  await expect(page.getByText('2 ressources dans le fichier')).toBeVisible();
  await expect(page.getByText(/^Ligne 3, Adresse/)).toBeVisible();
  await accessible();
  await page.getByRole('button', { name: 'Ajouter 1 ressource' }).click();
  await expect(page.getByText('1 ajoutée')).toBeVisible();

  const school = await device(1280, 900);
  await signIn(school, 'claude.aubin');
  await school.goto('/catalogue');
  await school.getByLabel('Mots').fill('marees');
  await school.getByLabel('Niveau', { exact: true }).selectOption('CE1');
  await school.getByRole('link', { name }).click();
  await expect(mainHeading(school)).toHaveText(name);
  await school.getByRole('radio', { name: '4 étoiles' }).click();
  await expect(school.getByRole('radio', { name: '4 étoiles' })).toBeChecked();
  await school.getByText('Choisir des élèves').click();
  await school.getByRole('checkbox', { name: 'Léa Benali' }).check();
  await accessible(school);
  await school.getByRole('button', { name: 'Envoyer à 1 élève' }).click();
  await expect(school.getByText(/sur la liste «\sÀ voir\s» des enfants/)).toBeVisible();
  await school.getByRole('link', { name: 'Voir qui l’a ouverte' }).click();
  const sent = school.getByRole('listitem').filter({ has: school.getByRole('link', { name }) });
  await expect(sent.getByText('Vue par 0 sur 1')).toBeVisible();
  await accessible(school);

  const pupil = await device(1024, 768);
  await signIn(pupil, 'lea.benali');
  await pupil
    .getByRole('main')
    .getByRole('link', { name: /^À voir/ })
    .click();
  await expect(mainHeading(pupil)).toHaveText('À voir');
  const tile = pupil.getByRole('listitem').filter({ hasText: name });
  await accessible(pupil);
  expect(await tooSmall(pupil)).toEqual([]);
  await tile.getByRole('button', { name: 'Regarder' }).click();
  await expect(pupil.getByRole('dialog')).toContainText('marees.example');
  await accessible(pupil);
  const away = pupil.getByRole('dialog').getByRole('link');
  await expect(away).toHaveAttribute('rel', 'noreferrer noopener');
  const [outside] = await Promise.all([pupil.context().waitForEvent('page'), away.click()]);
  await outside.close();
  await expect(tile.getByText('Vu', { exact: true })).toBeVisible();

  const parent = await device(390, 844);
  await signIn(parent, 'sofia.benali');
  await parent.goto('/a-voir');
  await parent.getByRole('radio', { name: /Léa/ }).click();
  const card = parent.getByRole('listitem').filter({ hasText: name });
  await expect(card.getByText('Regardez la mer ensemble.')).toBeVisible();
  await expect(card.getByText(/^Léa l’a ouverte le /)).toBeVisible();
  await accessible(parent);
  expect(await tooSmall(parent)).toEqual([]);

  await school.reload();
  await expect(sent.getByText('Vue par 1 sur 1')).toBeVisible();
  await tile.getByRole('button', { name: 'Pas encore vu' }).click();
  await expect(tile.getByText('Vu', { exact: true })).toHaveCount(0);
  // a child has opened it: taking it back is asked first
  await sent.getByRole('button', { name: 'Retirer des listes' }).click();
  await accessible(school);
  await school.getByRole('dialog').getByRole('button', { name: 'Retirer des listes' }).click();
  await expect(sent).toHaveCount(0);
  await pupil.reload();
  await expect(mainHeading(pupil)).toHaveText('À voir');
  await expect(tile).toHaveCount(0);
});

test('a player of a host that the town allows is shown after the tap that says whose it is', async ({
  page,
  browser,
  accessible,
  placed,
}) => {
  const film = `Le phare filmé ${Date.now()}`;
  const address = `https://tube.example/embed/${Date.now()}`;
  await signIn(page, 'paul.girardot');
  await page.goto('/territoire');
  const hosts = page.getByLabel('Sites permis, un par ligne');
  const before = await hosts.inputValue();
  await hosts.fill('tube example');
  await page.getByRole('button', { name: 'Enregistrer les sites permis' }).click();
  await expect(page.getByText('Écrivez le nom d’un site par ligne')).toBeVisible();
  await hosts.fill('https://tube.example/');
  await page.getByRole('button', { name: 'Enregistrer les sites permis' }).click();
  await expect(page.getByText('Les lecteurs de ces sites sont permis')).toBeVisible();
  await expect(hosts).toHaveValue('tube.example');
  await accessible();

  const phone = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  const asked: Record<string, string>[] = [];
  await phone.context().route('https://tube.example/**', async (route) => {
    asked.push(await route.request().allHeaders());
    await route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>Film</title><p>Le film</p>',
    });
  });
  await signIn(phone, 'claude.aubin');
  await phone.goto('/catalogue/nouvelle');
  await phone.getByLabel('Titre').fill(film);
  await phone.getByLabel('Adresse (https)').fill(address);
  await phone.getByLabel('Genre').selectOption('Vidéo');
  await phone.getByRole('checkbox', { name: 'CE1' }).check();
  await phone.getByRole('button', { name: 'Ajouter au catalogue' }).click();
  await expect(mainHeading(phone)).toHaveText(film);
  await phone.getByRole('button', { name: 'Ouvrir', exact: true }).click();
  await expect(phone.getByRole('dialog')).toContainText('tube.example, qui saura que vous la regardez');
  await accessible(phone);
  expect(asked).toEqual([]);
  await phone.getByRole('button', { name: 'Regarder ici' }).click();
  await expect(
    phone.frameLocator(`iframe[title="${film}"]`).frameLocator('iframe').getByText('Le film'),
  ).toBeVisible();
  expect(asked).toHaveLength(1);
  expect(asked[0]).not.toHaveProperty('referer');
  expect(asked[0]).not.toHaveProperty('cookie');
  await phone.keyboard.press('Escape');
  await expect(phone.locator('iframe')).toHaveCount(0);
  await placed(phone);
  await phone.context().close();

  await hosts.fill(before);
  await page.getByRole('button', { name: 'Enregistrer les sites permis' }).click();
});
