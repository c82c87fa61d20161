import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepScreens } from './keepScreens';
import { later, toCome } from './later';

const file = `${location.origin}/assets/canteen-week-abcdefgh.js`;
const brought: string[] = [];

const screen = (name: string) => () => {
  brought.push(name);
  return Promise.resolve();
};
/** Doesn't come the first time. */
const poorly = (name: string) => {
  const load = vi.fn(screen(name));
  load.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  return load;
};

let stop: () => void = () => undefined;
const kept = vi.fn<(name: string) => Promise<Response>>();

beforeEach(() => {
  brought.length = 0;
  toCome.clear();
  kept.mockReset().mockResolvedValue(new Response());
  vi.stubGlobal('fetch', kept);
  vi.stubGlobal('requestIdleCallback', queueMicrotask);
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ name: file } as PerformanceEntry]);
  Object.defineProperty(navigator, 'serviceWorker', { value: { controller: {} }, configurable: true });
});

afterEach(() => {
  stop();
  Reflect.deleteProperty(navigator, 'serviceWorker');
  vi.unstubAllGlobals();
});

/** Once all that has been answered is dealt with. */
const settled = () => new Promise((done) => setTimeout(done));
const backOnline = () => window.dispatchEvent(new Event('online'));

it('keeps the screens that come after one that does not', async () => {
  stop = keepScreens([screen('home'), poorly('menus'), screen('week')]);

  await vi.waitFor(() => expect(kept).toHaveBeenCalledWith(file));
  expect(brought).toEqual(['home', 'week']);
});

it('keeps the screen that is open before those that may be opened', async () => {
  kept.mockImplementation(() => {
    brought.push('open');
    return Promise.resolve(new Response());
  });
  stop = keepScreens([screen('home'), screen('week')]);

  await vi.waitFor(() => expect(brought).toHaveLength(3));
  expect(brought).toEqual(['open', 'home', 'week']);
});

it('tries again what did not come, once the network is back', async () => {
  stop = keepScreens([poorly('menus')]);
  await vi.waitFor(() => expect(kept).toHaveBeenCalled());

  await vi.waitFor(() => {
    backOnline();
    expect(brought).toEqual(['menus']);
  });
});

it('asks again for a file that was answered with an error', async () => {
  kept.mockResolvedValueOnce(new Response(null, { status: 503 }));
  stop = keepScreens([]);

  await vi.waitFor(() => {
    backOnline();
    expect(kept).toHaveBeenCalledTimes(2);
  });
});

it('asks nothing more once all is kept', async () => {
  stop = keepScreens([screen('home')]);
  await vi.waitFor(() => expect(kept).toHaveBeenCalled());
  await settled();

  backOnline();
  await settled();
  expect(kept).toHaveBeenCalledOnce();
});

it('keeps what a screen opens, and what that opens in turn', async () => {
  const picker = screen('picker');
  const sheet = () => {
    later(picker);
    return screen('sheet')();
  };
  const week = () => {
    later(sheet);
    return screen('week')();
  };
  stop = keepScreens([week]);

  await vi.waitFor(() => expect(brought).toEqual(['week', 'sheet', 'picker']));
});
