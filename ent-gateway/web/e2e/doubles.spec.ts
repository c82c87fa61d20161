import type { Page } from '@playwright/test';
import { expect, test } from './axe';
import { mainHeading, signIn } from './people';

/** A grown-up of a household of her own, as the counter writes her down. */
const writeDown = (page: Page, familyName: string, street: string) =>
  page.evaluate(
    async ([name, address]) => {
      const token = /XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? '';
      const person = {
        identity: {
          familyName: name,
          usualName: '',
          givenName: 'Marie',
          birthDate: null,
          sex: null,
          birthPlace: '',
          birthCountry: '',
        },
        contact: {
          email: 'marie@exemple.test',
          homePhone: '',
          workPhone: '',
          mobilePhone: '',
          street: address,
          postcode: '21990',
          city: 'Valmarin',
          country: '',
        },
      };
      const answer = await fetch('/api/core/households', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': decodeURIComponent(token) },
        body: JSON.stringify({
          name,
          people: { adults: [{ person, guardian: false, confirmed: true }], children: [] },
        }),
      });
      return answer.status;
    },
    [familyName, street] as const,
  );

test('an agent makes two records one, and separates them again', async ({ page, accessible }) => {
  const name = `Laurent-${Date.now().toString(36)}`;
  await signIn(page, 'nadia.ferrand');
  expect(await writeDown(page, name, '5 place du Marché')).toBe(201);
  expect(await writeDown(page, name, '19 rue de la Gare')).toBe(201);

  await page.goto('/familles');
  await page.getByRole('link', { name: /^Doublons/ }).click();
  await expect(mainHeading(page)).toHaveText('Doublons');
  await accessible();
  await page.getByRole('link', { name: `Comparer les deux fiches de Marie ${name}` }).click();
  await expect(mainHeading(page)).toHaveText('Comparer deux fiches');
  const kept = page.getByRole('region', { name: 'Fiche gardée' });
  const street = (await kept.getByText('21990').textContent()) ?? '';
  await page.getByRole('group', { name: 'Adresse' }).getByRole('radio').nth(1).check();
  await expect(page.getByRole('region', { name: 'Après la fusion' })).toContainText('un foyer');
  await accessible();
  await page.getByRole('button', { name: 'Réunir en une seule fiche' }).click();

  await expect(mainHeading(page)).toHaveText('Doublons');
  await expect(page.getByText(`Marie ${name} a rejoint la fiche de Marie ${name}`)).toBeVisible();
  await expect(page.getByRole('link', { name: `Comparer les deux fiches de Marie ${name}` })).toHaveCount(0);
  await page.getByRole('button', { name: `Séparer de nouveau Marie ${name} et Marie ${name}` }).click();
  const sheet = page.getByRole('dialog');
  await accessible();
  await sheet.getByRole('button', { name: 'Séparer de nouveau' }).click();
  await page.getByRole('link', { name: `Comparer les deux fiches de Marie ${name}` }).click();
  await expect(kept.getByText(street)).toBeVisible();

  await page.getByRole('button', { name: 'Ce sont deux personnes' }).click();
  await expect(mainHeading(page)).toHaveText('Doublons');
  await expect(page.getByRole('link', { name: `Comparer les deux fiches de Marie ${name}` })).toHaveCount(0);
});
