/** What belongs to the server: the cached shell never answers in its place. */
export const server = [
  '/api',
  '/login',
  '/logout',
  '/oauth2',
  '/ws',
  '/actuator',
  '/blog/ecole',
  '/blog/ecoles',
];

/** The addresses of these, as the service worker knows them. */
export const ofServer = server.map((path) => new RegExp(`^${path}(-|/|$|\\?)`));
