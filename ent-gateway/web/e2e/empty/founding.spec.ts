import { expect, test } from '../axe';
import { mainHeading } from '../people';
import {
  acceptLetter,
  claimWithFranceConnect,
  claimWithPassword,
  enter,
  signOutForGood,
  somebody,
} from './entrances';
import { secondSchool } from './exports';
import { foundTown, giveAccess, openSchools, password } from './founding';
import { importSchool } from './imports';
import { below, codeFor, print } from './printed';
import { bear } from './state';

const claire = {
  username: 'claire.citoyenne',
  password,
  givenName: 'Claire',
  familyName: 'MARTIN',
  gender: 'female' as const,
  birthDate: '1988-04-12',
  birthPlace: '21231',
};

// the product, Keycloak and the State's stand-in are three origins, as they are in a town
test('a town is founded from nothing, everybody comes in by a door of their own, and leaves for good', async ({
  page,
  browser,
  baseURL,
  accessible,
}) => {
  test.setTimeout(600_000);
  const product = baseURL ?? '';
  const letterOf = async (name: RegExp) => {
    await page.goto('/equipe');
    const letters = await print(page, () =>
      page
        .getByRole('button', { name: new RegExp(`^Imprimer le courrier de .*${name.source}`, 'i') })
        .click(),
    );
    return below('Votre code personnel', letters.join('\n'));
  };

  await foundTown(page, accessible);
  await openSchools(page, accessible);
  const first = {
    Élèves: 'eleves-cp1252.csv',
    Responsables: 'responsables-utf8-bom.csv',
    Enseignants: 'enseignants-utf8.csv',
  };
  await importSchool(page, 'École des Tilleuls', first, accessible);
  await importSchool(page, 'École du Lavoir', secondSchool, accessible);
  await giveAccess(page, accessible);

  await page.goto('/equipe');
  await expect(mainHeading(page)).toHaveText('Équipe et invitations');
  await accessible();
  const head = await somebody(browser, product);
  await acceptLetter(head, await letterOf(/Rivet/), accessible);
  await accessible(head);
  const teacher = await somebody(browser, product);
  await acceptLetter(teacher, await letterOf(/Aubin/), accessible);
  await accessible(teacher);

  await teacher.goto('/classes');
  await expect(mainHeading(teacher)).toHaveText('CE1 Mme Aubin');
  await accessible(teacher);
  const letters = await print(teacher, () =>
    teacher.getByRole('button', { name: 'Courriers avec code' }).click(),
  );
  const cards = (
    await print(teacher, async () => {
      await teacher.getByRole('button', { name: 'Fiches de connexion' }).click();
      await teacher.getByRole('dialog').getByRole('button', { name: 'Créer les fiches' }).click();
    })
  ).join('\n');

  const mother = await somebody(browser, product);
  await claimWithPassword(mother, codeFor('Anne', letters), 'anne.dupre', accessible);
  await expect(mother.getByText('Zoé').first()).toBeVisible();
  await accessible(mother);

  await bear(claire, product);
  const other = await somebody(browser, product);
  await claimWithFranceConnect(other, claire, codeFor('Claire', letters), accessible);
  await expect(other.getByText('Noé').first()).toBeVisible();
  await accessible(other);

  const pupil = await somebody(browser, product);
  const card = cards.slice(cards.search(/Zoé/));
  await enter(pupil, below('Mon identifiant', card), below('Mon mot de passe', card));
  await expect(mainHeading(pupil)).toHaveText('Bonjour Zoé !');
  await accessible(pupil);

  for (const one of [page, head, teacher, mother, other, pupil]) await signOutForGood(one, accessible);
});
