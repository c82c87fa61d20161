import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, request } from '@playwright/test';

const data = () => process.env.ENT_DATA ?? '../../.ent';
const secretFile = () => join(data(), 'founder-codes');

/** The secret of the founder's application of codes, for a journey of a later hour. */
export const keepFounderSecret = (secret: string) => writeFileSync(secretFile(), secret, { mode: 0o600 });
export const founderSecret = () => readFileSync(secretFile(), 'utf8');

interface Citizen {
  username: string;
  password: string;
  givenName: string;
  familyName: string;
  gender: 'female' | 'male';
  birthDate: string;
  birthPlace: string;
}

/** Lets the realm that plays the State know a citizen: the product can't, and needn't. */
export async function bear(citizen: Citizen, product: string): Promise<void> {
  const keycloak = new URL(product);
  keycloak.port = String(Number(keycloak.port) + 1);
  const state = await request.newContext({ baseURL: keycloak.origin });
  const signedIn = await state.post('/realms/master/protocol/openid-connect/token', {
    form: {
      grant_type: 'password',
      client_id: 'admin-cli',
      username: 'admin',
      password: readFileSync(join(data(), 'keycloak/secrets/admin'), 'utf8').trim(),
    },
  });
  const { access_token: token } = (await signedIn.json()) as { access_token: string };
  const born = await state.post('/admin/realms/franceconnect/users', {
    headers: { authorization: `Bearer ${token}` },
    data: {
      username: citizen.username,
      enabled: true,
      firstName: citizen.givenName,
      lastName: citizen.familyName,
      attributes: {
        given_name: [citizen.givenName],
        // one value: Keycloak keeps several in no order
        given_name_array: [JSON.stringify([citizen.givenName])],
        family_name: [citizen.familyName],
        gender: [citizen.gender],
        birthdate: [citizen.birthDate],
        birthplace: [citizen.birthPlace],
        birthcountry: ['99100'],
      },
      credentials: [{ type: 'password', value: citizen.password, temporary: false }],
    },
  });
  expect(born.status(), await born.text()).toBe(201);
  await state.dispose();
}
