import { Client, ReconnectionTimeMode, type StompSubscription } from '@stomp/stompjs';
import { ensureCsrfToken } from '../http';
import { meQuery, queryClient } from '../session';

export type LiveState = 'connecting' | 'live' | 'cut';
type Hint = (hint: unknown) => void;

const hints = new Map<string, Set<Hint>>();
const watchers = new Set<() => void>();
/** Told each time the line opens: whatever was missed until then must be fetched. */
const returns = new Set<() => void>();
/** The server closes so when a session has ended or a right is gone: then we ask again who this is. */
const noLongerAllowed = 1008;
let state: LiveState = 'connecting';
let client: Client | undefined;

function become(next: LiveState) {
  state = next;
  watchers.forEach((watcher) => watcher());
}

const lines = new Map<string, StompSubscription>();

const listen = (stomp: Client, destination: string) =>
  lines.set(
    destination,
    stomp.subscribe(destination, (message) => {
      const hint: unknown = JSON.parse(message.body);
      hints.get(destination)?.forEach((listener) => listener(hint));
    }),
  );

function open(): Client {
  const stomp = new Client();
  Object.assign(stomp, {
    brokerURL: `${location.origin.replace(/^http/, 'ws')}/ws`,
    reconnectDelay: 1_000,
    maxReconnectDelay: 30_000,
    reconnectTimeMode: ReconnectionTimeMode.EXPONENTIAL,
    connectionTimeout: 10_000,
    heartbeatIncoming: 10_000,
    heartbeatOutgoing: 10_000,
    beforeConnect: async () => {
      Object.assign(stomp.connectHeaders, { 'X-XSRF-TOKEN': await ensureCsrfToken() });
    },
    onConnect: () => {
      for (const destination of hints.keys()) listen(stomp, destination);
      become('live');
      returns.forEach((back) => back());
    },
    onWebSocketClose: ({ code }: CloseEvent) => {
      become('cut');
      if (code === noLongerAllowed) void queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
    },
  } satisfies Partial<Client>);
  stomp.activate();
  return stomp;
}

export function subscribeLive(destination: string, listener: Hint, onReturn: () => void): () => void {
  client ??= open();
  const known = hints.get(destination);
  if (!known) {
    hints.set(destination, new Set());
    if (client.connected) listen(client, destination);
  }
  hints.get(destination)?.add(listener);
  returns.add(onReturn);
  return () => {
    returns.delete(onReturn);
    const left = hints.get(destination);
    left?.delete(listener);
    if (left?.size !== 0) return;
    hints.delete(destination);
    if (client?.connected) lines.get(destination)?.unsubscribe();
  };
}

export const liveStore = {
  subscribe: (watcher: () => void) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  },
  read: () => state,
};
