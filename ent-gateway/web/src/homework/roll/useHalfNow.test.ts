import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useHalfNow } from './useHalfNow';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T07:30:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

it('goes on to the afternoon on a tablet that stays on', () => {
  const { result } = renderHook(() => useHalfNow());
  expect(result.current).toEqual({ day: '2026-11-24', half: 'MORNING' });

  act(() => {
    vi.setSystemTime('2026-11-24T11:30:00Z');
    vi.advanceTimersByTime(60_000);
  });

  expect(result.current).toEqual({ day: '2026-11-24', half: 'AFTERNOON' });
});

it('knows the day as soon as somebody looks at it again', () => {
  const { result } = renderHook(() => useHalfNow());

  act(() => {
    vi.setSystemTime('2026-11-26T07:30:00Z');
    document.dispatchEvent(new Event('visibilitychange'));
  });

  expect(result.current).toEqual({ day: '2026-11-26', half: 'MORNING' });
});
