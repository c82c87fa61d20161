import { expect, test } from './axe';
import { registerTool } from './ltiDesk';
import { TestTool } from './ltiTool';
import { mainHeading, signIn } from './people';

const LTI = 'https://purl.imsglobal.org/spec/lti/claim/';

test('a tool is registered, a teacher chooses in it, a pupil works there, and the result comes back', async ({
  page,
  browser,
  accessible,
}) => {
  const tool = await TestTool.start();
  const name = `Calculons ${Date.now()}`;
  const device = async (width: number, height: number) =>
    (await browser.newContext({ viewport: { width, height } })).newPage();

  try {
    await page.setViewportSize({ width: 1280, height: 900 });
    await signIn(page, 'paul.girardot');
    await page.goto('/catalogue/outils');
    await expect(mainHeading(page)).toHaveText('Outils de la commune');
    await page.getByRole('button', { name: 'Inscrire un outil' }).click();
    await page.getByRole('button', { name: 'Inscrire l’outil' }).click();
    await expect(page.getByText('À remplir.').first()).toBeVisible();
    await accessible();
    const card = await registerTool(page, tool, name);
    await accessible();

    const school = await device(1280, 900);
    await signIn(school, 'claude.aubin');
    await school.goto('/catalogue/depuis-un-outil');
    await expect(mainHeading(school)).toHaveText('Depuis un outil');
    await school.getByRole('button', { name: `Choisir dans ${name}` }).click();
    await expect(mainHeading(school)).toHaveText('Choisi dans l’outil');
    await expect(school.getByText('Les parts de gâteau')).toBeVisible();
    expect(tool.visits.at(-1)).toMatchObject({ [`${LTI}message_type`]: 'LtiDeepLinkingRequest' });
    await school.getByRole('button', { name: 'Ajouter 1 ressource' }).click();
    await expect(mainHeading(school)).toHaveText('Les parts de gâteau');
    await school.getByRole('button', { name: /^Envoyer à/ }).click();
    await expect(school.getByRole('link', { name: /qui l’a vu|suivre|voir/i }).first()).toBeVisible();
    const sheet = school.url();

    const tablet = await device(820, 1180);
    await signIn(tablet, 'lea.benali');
    await tablet.goto('/a-voir');
    const tile = tablet.getByRole('listitem').filter({ hasText: 'Les parts de gâteau' }).first();
    await tile.getByRole('button', { name: 'Commencer' }).click();
    await expect(tablet.getByText(`Tu vas dans ${name}. On y connaîtra ton prénom.`)).toBeVisible();
    await tablet.getByRole('button', { name: `Aller dans ${name}` }).click();
    await expect(tablet.getByText('Bravo')).toBeVisible();

    const visit = tool.visits.at(-1) ?? {};
    expect(visit).toMatchObject({
      [`${LTI}message_type`]: 'LtiResourceLinkRequest',
      [`${LTI}custom`]: { level: '2' },
      given_name: 'Léa',
    });
    expect(JSON.stringify(visit)).not.toMatch(/Benali|Aubin|@/);
    expect(JSON.stringify(tool.told.members)).not.toMatch(/Benali|@/);
    expect(tool.told.items).toMatchObject([{ label: 'Parts de gâteau', scoreMaximum: 20 }]);
    expect(tool.told.results).toMatchObject([{ userId: visit.sub, resultScore: 15, resultMaximum: 20 }]);

    await school.goto(sheet);
    const results = school.getByRole('region', { name: 'Résultats de la classe' }).first();
    await expect(results.getByRole('row', { name: /Léa Benali/ })).toContainText('15');
    await expect(results.getByRole('row', { name: /Léa Benali/ })).toContainText('Belle coupe');

    const phone = await device(360, 800);
    await signIn(phone, 'sofia.benali');
    await phone.goto('/a-voir');
    await expect(phone.getByText(/15 sur 20/)).toBeVisible();
    await expect(phone.getByText('Belle coupe')).toBeVisible();

    await results.getByRole('button', { name: /^Retirer les résultats de/ }).click();
    await accessible(school);
    await school.getByRole('button', { name: 'Retirer les résultats', exact: true }).click();
    await expect(results.getByRole('row', { name: /Léa Benali/ })).toContainText('Rien encore');
    await phone.reload();
    await expect(mainHeading(phone)).toBeVisible();
    await expect(phone.getByText('Belle coupe')).toBeHidden();

    await card.getByRole('button', { name: 'Fermer l’outil' }).click();
    await expect(card.getByText('Cet outil est fermé')).toBeVisible();
    await tablet.goto('/a-voir');
    await tile.getByRole('button', { name: 'Commencer' }).click();
    await expect(tablet.getByRole('button', { name: `Aller dans ${name}` })).toBeHidden();
  } finally {
    tool.stop();
  }
});
