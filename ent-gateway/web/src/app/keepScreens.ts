/** Brings a file of the application and what it stands on. */
export type Load = () => Promise<unknown>;

/** Resolves once the worker answers for this page: at the first visit it comes after the first screen. */
const workerAnswers = () =>
  new Promise<void>((resolve) => {
    if (navigator.serviceWorker.controller) resolve();
    else navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
  });

const idle = () =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve());
    else setTimeout(resolve, 200);
  });

async function keep(loads: Load[], wanted: () => boolean): Promise<void> {
  await workerAnswers();
  for (const load of new Set(loads)) {
    await idle();
    if (!wanted()) return;
    await load();
  }
  // The worker has not seen the files that came before it; asked for again, they come from the browser's own store.
  const files = performance.getEntriesByType('resource').map(({ name }) => name);
  const ours = files.filter((name) => name.startsWith(`${location.origin}/assets/`));
  await Promise.all([...new Set(ours)].map((name) => fetch(name)));
}

/** Has the worker keep what somebody may open here, so that it opens at once and without network. */
export function keepScreens(loads: Load[]): () => void {
  if (!('serviceWorker' in navigator)) return () => undefined;
  let wanted = true;
  // What can't be fetched now comes when it is opened, or at the next visit.
  keep(loads, () => wanted).catch(() => undefined);
  return () => {
    wanted = false;
  };
}
