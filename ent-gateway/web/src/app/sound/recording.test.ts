import { expect, it } from 'vitest';
import { loudness, soundLength, troubleOf } from './recording';

it('writes a length as a clock does', () => {
  expect([0, 9.7, 65, 300].map(soundLength)).toEqual(['0:00', '0:09', '1:05', '5:00']);
});

it('tells silence from a voice', () => {
  expect(loudness(new Uint8Array(64).fill(128))).toBe(0);
  expect(loudness(new Uint8Array(64).fill(255))).toBe(1);
  expect(loudness(new Uint8Array())).toBe(0);
});

it('says why no sound comes', () => {
  expect(troubleOf(new DOMException('', 'NotAllowedError'))).toBe('refused');
  expect(troubleOf(new DOMException('', 'NotFoundError'))).toBe('none');
  expect(troubleOf(new Error())).toBe('impossible');
});
