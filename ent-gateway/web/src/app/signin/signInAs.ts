/** Where one signs in with a password; the user name that is known is written there already. */
export const signInAs = (username: string) =>
  `/oauth2/authorization/ent?login_hint=${encodeURIComponent(username)}`;
