// Stands in the service worker, beside what Workbox writes. `built` names all files of this version (see vite.config.ts).
const screens = 'screens';

/** `/assets/canteen-week-DkTcmZ0a.js` → `/assets/canteen-week.js`: the same file in any version. */
const anyVersion = (path) => path.replace(/-[\w-]{8}(\.\w+)$/, '$1');
const pathOf = ({ url }) => new URL(url).pathname;

/** Takes this version of the screens that were kept of the one before, so that no visit is needed in between. */
async function takeAgain() {
  const cache = await caches.open(screens);
  const kept = (await cache.keys()).map(pathOf);
  const wanted = new Set(kept.map(anyVersion));
  const missing = built.filter((path) => wanted.has(anyVersion(path)) && !kept.includes(path));
  await Promise.allSettled(missing.map((path) => cache.add(path)));
}

/** What belongs to no screen of this version is never asked for again. */
async function leaveOld() {
  const cache = await caches.open(screens);
  const old = (await cache.keys()).filter((request) => !built.includes(pathOf(request)));
  await Promise.all(old.map((request) => cache.delete(request, { ignoreVary: true })));
}

// A browser that refuses to keep them fetches screens when they are opened.
self.addEventListener('install', (event) => event.waitUntil(takeAgain().catch(() => undefined)));
self.addEventListener('activate', (event) => event.waitUntil(leaveOld().catch(() => undefined)));
