import type { Browser, Page } from '@playwright/test';
import { expect, test } from './axe';
import { type Mailbox, linkIn, openMailbox } from './mailbox';
import { identify, mainHeading, passwordOf, signIn } from './people';

let mailbox: Mailbox;
test.beforeAll(async () => {
  mailbox = await openMailbox();
});
test.afterAll(() => mailbox.close());

const chosen = 'un vélo bleu sous la pluie';

/** The page of somebody else, on a device of their own. */
async function elsewhere(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris' })).newPage();
  await page.goto(address);
  return page;
}

test('a head lets a teacher in, who prints the cards of the class; and undoes it', async ({
  page,
  browser,
  accessible,
}) => {
  await signIn(page, 'dominique.baille');
  await page.goto('/equipe');
  await expect(mainHeading(page)).toHaveText('Équipe et accès');
  const invite = page.getByRole('button', { name: /^Inviter .+ par courriel$/ }).first();
  const name = /^Inviter (.+) par courriel$/.exec((await invite.getAttribute('aria-label')) ?? '')?.[1] ?? '';
  await accessible();
  await invite.click();
  const sheet = page.getByRole('dialog', { name: `Inviter ${name}` });
  const address = `enseignant-${Date.now()}@ecole.test`;
  await sheet.getByLabel('Adresse de courriel').fill(address);
  await accessible();
  await sheet.getByRole('button', { name: 'Envoyer l’invitation' }).click();
  await expect(page.getByText(`Invitation envoyée à ${address}`)).toBeVisible({ timeout: 30_000 });

  const teacher = await elsewhere(browser, linkIn(await mailbox.newest(address), page.url()));
  await expect(mainHeading(teacher)).toHaveText('Votre invitation');
  await expect(teacher.getByText(`${name}, un compte vous attend.`)).toBeVisible();
  expect(new URL(teacher.url()).hash).toBe('');
  await accessible(teacher);
  await teacher.getByLabel('Mot de passe').fill('court');
  await teacher.getByRole('button', { name: 'Ouvrir mon compte' }).click();
  await expect(teacher.getByText('Choisissez au moins 12 caractères.')).toBeVisible();
  await teacher.getByLabel('Mot de passe').fill(chosen);
  await teacher.getByRole('button', { name: 'Ouvrir mon compte' }).click();
  await expect(teacher.getByText(/C’est fait\s!/)).toBeVisible();
  await accessible(teacher);
  const username =
    /«\s(.+?)\s»/.exec(await teacher.getByText(/^Connectez-vous avec l’identifiant/).innerText())?.[1] ?? '';
  await teacher.getByRole('link', { name: 'Me connecter' }).click();
  await identify(teacher, username.trim(), chosen);
  await teacher.getByRole('link', { name: 'Ma classe' }).first().click();
  await teacher.getByRole('button', { name: 'Fiches de connexion' }).click();
  const cards = teacher.waitForEvent('download');
  await teacher.getByRole('button', { name: 'Créer les fiches' }).click();
  expect((await cards).suggestedFilename()).toMatch(/\.pdf$/);

  await page.reload();
  await page.getByRole('button', { name: `Compte de ${name}` }).click();
  const account = page.getByRole('dialog', { name: `Compte de ${name}` });
  await expect(account.getByText(username.trim())).toBeVisible();
  await accessible();
  await account.getByRole('button', { name: 'Détacher le compte' }).click();
  await account.getByRole('button', { name: 'Détacher', exact: true }).click();
  await expect(account.getByText('Vérifiez d’abord l’identité')).toBeVisible();
  await account.getByLabel('J’ai vu une pièce d’identité de cette personne').check();
  await accessible();
  await account.getByRole('button', { name: 'Détacher', exact: true }).click();
  await expect(account.getByText('Aucun compte n’est rattaché à cette personne.')).toBeVisible();
  await expect
    .poll(async () => (await teacher.request.get('/api/me')).status(), { timeout: 20_000 })
    .not.toBe(200);
  await teacher.context().close();
});

test('a parent confirms an address, forgets the password and comes back by mail', async ({
  page,
  browser,
  accessible,
}) => {
  const address = `parent-${Date.now()}@famille.test`;
  await signIn(page, 'marc.dupre');
  await page.goto('/compte');
  await expect(page.getByRole('heading', { name: 'Appareils connectés' })).toBeVisible();
  await expect(page.getByText('cet appareil')).toBeVisible();
  await page.getByRole('button', { name: /^(Ajouter une adresse|Changer d’adresse)$/ }).click();
  await page.getByLabel('Nouvelle adresse').fill(address);
  await page.getByRole('button', { name: 'Recevoir un code' }).click();
  const code = /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(await mailbox.newest(address))?.[0] ?? '';
  await page.getByLabel('Code reçu').fill(code);
  await accessible();
  await page.getByRole('button', { name: 'Confirmer l’adresse' }).click();
  await expect(page.getByText(address)).toBeVisible();
  await expect(page.getByText('confirmée', { exact: true })).toBeVisible();
  await accessible();

  const forgetful = await elsewhere(browser, new URL('/connexion', page.url()).href);
  await forgetful.getByRole('link', { name: /Mot de passe oublié/ }).click();
  await expect(mainHeading(forgetful)).toHaveText('Mot de passe oublié');
  await accessible(forgetful);
  await forgetful.getByLabel('Identifiant ou adresse de courriel').fill(address);
  await forgetful.getByRole('button', { name: 'Recevoir un lien' }).click();
  await expect(forgetful.getByText('Regardez votre courrier')).toBeVisible();
  await accessible(forgetful);
  await forgetful.goto(linkIn(await mailbox.newest(address, 2), page.url()));
  await expect(mainHeading(forgetful)).toHaveText('Choisir un nouveau mot de passe');
  await accessible(forgetful);
  await forgetful.getByLabel('Mot de passe').fill(chosen);
  await forgetful.getByRole('button', { name: 'Changer mon mot de passe' }).click();
  await expect(forgetful.getByText(/C’est fait\s!/)).toBeVisible();

  await expect.poll(async () => (await page.request.get('/api/me')).status(), { timeout: 20_000 }).toBe(401);
  await forgetful.getByRole('link', { name: 'Me connecter' }).click();
  await identify(forgetful, 'marc.dupre', chosen);
  await expect(forgetful.getByRole('region', { name: 'Confirmations' })).toBeAttached();

  await mailbox.newest(address, 3);
  await forgetful.goto('/mot-de-passe');
  await forgetful.getByLabel('Identifiant ou adresse de courriel').fill('marc.dupre');
  await forgetful.getByRole('button', { name: 'Recevoir un lien' }).click();
  await forgetful.goto('about:blank');
  await forgetful.goto(linkIn(await mailbox.newest(address, 4), page.url()));
  await forgetful.getByLabel('Mot de passe').fill(passwordOf('marc.dupre'));
  await forgetful.getByRole('button', { name: 'Changer mon mot de passe' }).click();
  await expect(forgetful.getByText(/C’est fait\s!/)).toBeVisible();
  await forgetful.context().close();
});
