/** Between the page that waits and the one that Keycloak comes back to. */
const name = 'ent-confirm';

/** Tells the pages that wait that the person has confirmed. */
export function tellConfirmed(): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage('confirmed');
  channel.close();
}

/** Hears of it; what comes back ends the listening. */
export function whenConfirmed(heard: () => void): () => void {
  const channel = new BroadcastChannel(name);
  channel.onmessage = heard;
  return () => channel.close();
}
