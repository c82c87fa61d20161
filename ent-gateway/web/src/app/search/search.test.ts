import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isSearchable, useSettled } from '.';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (milliseconds: number) => {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
};

it('waits until nothing more is typed', () => {
  const { result, rerender } = renderHook(({ text }) => useSettled(text), { initialProps: { text: '' } });
  const seen = ['b', 'be', 'ben'].map((text) => {
    rerender({ text });
    pass(299);
    return result.current;
  });

  expect(seen).toEqual(['', '', '']);
  pass(1);
  expect(result.current).toBe('ben');
});

it('begins with what stands there already', () => {
  expect(renderHook(() => useSettled('benali')).result.current).toBe('benali');
});

it('searches for two letters, or one sign that is a word', () => {
  expect(['', 'b', 'be', '李'].map(isSearchable)).toEqual([false, false, true, true]);
});
