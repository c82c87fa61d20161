import { renderHook } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useNewDay } from './useNewDay';

afterEach(() => vi.useRealTimers());

it('begins the new day of a screen that was left open', () => {
  vi.useFakeTimers({ now: new Date('2026-11-23T16:00:00Z') });
  const begin = vi.fn();
  renderHook(() => useNewDay(begin));
  const look = () => document.dispatchEvent(new Event('visibilitychange'));
  look();
  expect(begin).not.toHaveBeenCalled();

  vi.setSystemTime(new Date('2026-11-24T07:30:00Z'));
  look();
  look();

  expect(begin).toHaveBeenCalledOnce();
});
