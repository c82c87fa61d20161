import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const page = readFileSync('public/error/patience.html', 'utf8');
const script = readFileSync('public/error/patience.js', 'utf8');
const reload = vi.fn();
const network = new EventTarget();
let online: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  online = true;
  reload.mockReset();
  document.documentElement.innerHTML = page;
  runInNewContext(script, {
    document,
    location: { reload },
    navigator: {
      get onLine() {
        return online;
      },
    },
    addEventListener: (name: string, then: () => void) =>
      network.addEventListener(name, then, { once: true }),
    removeEventListener: (name: string, then: () => void) => network.removeEventListener(name, then),
    setTimeout,
    clearTimeout,
  });
});
afterEach(() => {
  document.getElementById('stop')?.click();
  vi.useRealTimers();
});

const comesBack = () => {
  online = true;
  network.dispatchEvent(new Event('online'));
};
const pass = () => vi.advanceTimersByTime(10_000);

it('comes again by itself', () => {
  pass();

  expect(reload).toHaveBeenCalledOnce();
});

it('stays while there is no network, and comes again when it is back', () => {
  online = false;
  pass();
  expect(reload).not.toHaveBeenCalled();
  expect(document.getElementById('state')).toHaveTextContent('Pas de réseau');

  comesBack();
  pass();

  expect(reload).toHaveBeenCalledOnce();
});

it('may be stopped, also while there is no network', () => {
  online = false;
  pass();
  document.getElementById('stop')?.click();

  comesBack();
  pass();

  expect(reload).not.toHaveBeenCalled();
});

it('comes again without scripts', () => {
  expect(page).toMatch(/<noscript><meta http-equiv="refresh" content="\d+"/);
});
