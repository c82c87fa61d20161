import { act, renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { usePictures } from './usePictures';

vi.mock('../../app/http', async (original) => ({
  ...(await original<object>()),
  upload: () => new Promise(() => undefined),
}));

const photo = (name: string) => new File(['x'], name, { type: 'image/jpeg' });
const there = { key: 'f', name: 'f.jpg', progress: 1, faces: ['ines', 'paul'] };

it('names on a blurred picture those whose faces are left, in the place of the other one', () => {
  const { result } = renderHook(() => usePictures([there]));

  act(() => result.current.addBlurred(photo('f-flou.jpg'), 'f', ['paul']));

  expect(result.current.list).toMatchObject([{ name: 'f-flou.jpg', blurred: true, faces: ['paul'] }]);
});

it('leaves open who is on a photo that was blurred before it was sent', () => {
  const { result } = renderHook(() => usePictures([]));

  act(() => result.current.addBlurred(photo('g-flou.jpg')));

  expect(result.current.list).toMatchObject([{ name: 'g-flou.jpg', blurred: true }]);
  expect(result.current.list[0]?.faces).toBeUndefined();
});
