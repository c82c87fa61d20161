import { write } from '../http';

export interface NewAccount {
  code: string;
  username?: string;
  email?: string;
  password: string;
}

/** Signed in, but linked to nobody yet: the code says who. */
export const claim = (code: string) => write('POST', '/api/core/claims', { code });

/** Without FranceConnect: the code and a password make a local account. */
export const openAccount = (account: NewAccount) =>
  write<{ username: string }>('POST', '/api/public/claims', account);
