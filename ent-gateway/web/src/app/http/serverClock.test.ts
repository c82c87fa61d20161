import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hearHour, serverNow } from './serverClock';

const request = (method: string) => new Request('https://preau.test/api', { method });
const answer = (date: string, control = 'no-cache, no-store') =>
  new Response(null, { headers: { Date: new Date(date).toUTCString(), 'Cache-Control': control } });

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime('2026-11-24T09:00:00Z');
});
afterEach(() => void vi.useRealTimers());

it('goes by the server’s clock where the device’s is wrong', () => {
  vi.setSystemTime('2026-10-24T09:00:00Z');
  hearHour(request('POST'), answer('2026-11-24T09:00:00Z'));
  expect(serverNow().toISOString()).toBe('2026-11-24T09:00:00.000Z');
});

it('leaves a clock alone that is right to some seconds, and believes no old copy', () => {
  hearHour(request('POST'), answer('2026-11-24T09:00:05Z'));
  hearHour(request('GET'), answer('2026-11-20T09:00:00Z', 'max-age=3600'));
  expect(serverNow().toISOString()).toBe('2026-11-24T09:00:00.000Z');
});
