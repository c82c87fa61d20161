import { type ComponentType, lazy } from 'react';
import { loadMessages } from './i18n';

/** A screen arrives with its words: both are fetched at the same time. */
const screen = <Name extends string>(
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
  ...namespaces: string[]
) =>
  lazy(async () => {
    const [module] = await Promise.all([load(), ...namespaces.map((namespace) => loadMessages(namespace))]);
    return { default: module[name] };
  });

export const SignIn = screen(() => import('./signin'), 'SignIn', 'app/signin');
export const ClaimPublic = screen(() => import('./claim'), 'ClaimPublic', 'app/claim');
export const ClaimSignedIn = screen(() => import('./claim'), 'ClaimSignedIn', 'app/claim');
export const Account = screen(() => import('./account'), 'Account', 'app/account', 'app/signin');
export const Shell = screen(() => import('./shell'), 'Shell', 'app/shell', 'core/notices');
