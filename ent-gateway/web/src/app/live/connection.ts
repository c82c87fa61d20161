import type { Client, StompSubscription } from '@stomp/stompjs';
import { later } from '../later';
import { meQuery, queryClient } from '../session';

export type LiveState = 'connecting' | 'live' | 'cut';
type Hint = (hint: unknown) => void;

const hints = new Map<string, Set<Hint>>();
const subscriptions = new Map<string, StompSubscription>();
const watchers = new Set<() => void>();
/** Told each time the line opens: whatever was missed until then must be fetched. */
const returns = new Set<() => void>();
/** The server closes so when a session has ended or a right is gone: then we ask again who this is. */
const noLongerAllowed = 1008;
/** until what speaks on the line is asked for again, where it did not come */
const patience = 30_000;
/** Nothing on the first screen waits for it. */
const loadLine = later(() => import('./line'));
let state: LiveState = 'connecting';
let asked = false;
let client: Client | undefined;

function become(next: LiveState) {
  state = next;
  watchers.forEach((watcher) => watcher());
}

function listen(line: Client, destination: string) {
  const subscription = line.subscribe(destination, (message) => {
    const hint: unknown = JSON.parse(message.body);
    hints.get(destination)?.forEach((listener) => listener(hint));
  });
  subscriptions.set(destination, subscription);
}

function open() {
  asked = true;
  loadLine().then(
    ({ openLine }) => {
      const line = openLine({
        opened: () => {
          for (const destination of hints.keys()) listen(line, destination);
          become('live');
          returns.forEach((back) => back());
        },
        closed: (code) => {
          become('cut');
          if (code === noLongerAllowed) void queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
        },
      });
      client = line;
    },
    () => {
      become('cut');
      setTimeout(open, patience);
    },
  );
}

export function subscribeLive(destination: string, listener: Hint, onReturn: () => void): () => void {
  if (!asked) open();
  const known = hints.get(destination);
  if (!known) {
    hints.set(destination, new Set());
    if (client?.connected) listen(client, destination);
  }
  hints.get(destination)?.add(listener);
  returns.add(onReturn);
  return () => {
    returns.delete(onReturn);
    const left = hints.get(destination);
    left?.delete(listener);
    if (left?.size !== 0) return;
    hints.delete(destination);
    if (client?.connected) subscriptions.get(destination)?.unsubscribe();
  };
}

export const liveStore = {
  subscribe: (watcher: () => void) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  },
  read: () => state,
};
