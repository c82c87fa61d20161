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

/**
 * The worker has not seen the files that came before it; asked for again, they come from the browser's own store. Those
 * that came are `known` and asked for no more; whether all of them are.
 */
async function askAgain(known: Set<string>): Promise<boolean> {
  const files = new Set(performance.getEntriesByType('resource').map(({ name }) => name));
  const asked = [...files].filter(
    (name) => name.startsWith(`${location.origin}/assets/`) && !known.has(name),
  );
  const answers = await Promise.allSettled(asked.map((name) => fetch(name)));
  const missed = asked.filter((_, index) => {
    const answer = answers[index];
    return answer?.status !== 'fulfilled' || !answer.value.ok;
  });
  asked.filter((name) => !missed.includes(name)).forEach((name) => known.add(name));
  return missed.length === 0;
}

async function keep(loads: Load[], wanted: () => boolean): Promise<void> {
  await workerAnswers();
  // what is open first: a space may have dozens of screens
  const known = new Set<string>();
  await askAgain(known);
  const screens = await loadAll(new Set(loads), wanted);
  const inside = await loadAll(toCome, wanted);
  if (!wanted()) return;
  const before = await askAgain(known);
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
