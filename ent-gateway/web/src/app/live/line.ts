import { Client, ReconnectionTimeMode } from '@stomp/stompjs';
import { ensureCsrfToken } from '../http';

type Heard = {
  opened: () => void;
  closed: (code: number) => void;
};

/** A line to the server that opens itself again, later and later, as often as it is cut. */
export function openLine({ opened, closed }: Heard): Client {
  const line = new Client();
  Object.assign(line, {
    brokerURL: `${location.origin.replace(/^http/, 'ws')}/ws`,
    reconnectDelay: 1_000,
    maxReconnectDelay: 30_000,
    reconnectTimeMode: ReconnectionTimeMode.EXPONENTIAL,
    connectionTimeout: 10_000,
    heartbeatIncoming: 10_000,
    heartbeatOutgoing: 10_000,
    beforeConnect: async () => {
      Object.assign(line.connectHeaders, { 'X-XSRF-TOKEN': await ensureCsrfToken() });
    },
    onConnect: opened,
    onWebSocketClose: ({ code }: CloseEvent) => closed(code),
  } satisfies Partial<Client>);
  line.activate();
  return line;
}
