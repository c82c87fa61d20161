import { type Load, toCome } from './later';

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

const cameBy = (load: Load): Promise<boolean> =>
  load().then(
    () => true,
    () => false,
  );

/** Whether each came; one that doesn't holds up no other. What comes may add to what there is to load. */
async function loadAll(loads: Set<Load>, wanted: () => boolean): Promise<boolean> {
  let all = true;
  for (const load of loads) {
    await idle();
    if (!wanted()) return all;
    all = (await cameBy(load)) && all;
  }
  return all;
}

/** The worker has not seen the files that came before it; asked for again, they come from the browser's own store. */
async function askAgain(): Promise<boolean> {
  const files = performance.getEntriesByType('resource').map(({ name }) => name);
  const ours = new Set(files.filter((name) => name.startsWith(`${location.origin}/assets/`)));
  const answers = await Promise.allSettled([...ours].map((name) => fetch(name)));
  return answers.every((answer) => answer.status === 'fulfilled' && answer.value.ok);
}

async function keep(loads: Load[], wanted: () => boolean): Promise<void> {
  await workerAnswers();
  const screens = await loadAll(new Set(loads), wanted);
  const inside = await loadAll(toCome, wanted);
  if (!wanted()) return;
  const before = await askAgain();
  if (screens && inside && before) return;
  const again = () => {
    if (wanted()) void keep(loads, wanted);
  };
  window.addEventListener('online', again, { once: true });
}

/**
 * Has the worker keep what somebody may open here, and what opens inside of it, so that it opens at once and without
 * network. What can't be fetched now is tried again when the network comes back, and at the next visit.
 */
export function keepScreens(loads: Load[]): () => void {
  if (!('serviceWorker' in navigator)) return () => undefined;
  let wanted = true;
  void keep(loads, () => wanted);
  return () => {
    wanted = false;
  };
}
