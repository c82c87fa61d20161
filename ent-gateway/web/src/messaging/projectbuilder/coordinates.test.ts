import { expect, it } from 'vitest';
import { readCoordinates, writtenCoordinates } from './coordinates';

it.each([
  ['47.2184, -1.5536', 47.2184, -1.5536],
  ['47,2184 ; -1,5536', 47.2184, -1.5536],
  [' 47 -1 ', 47, -1],
  ['47.2184,-1.5536', 47.2184, -1.5536],
])('reads %s', (typed, latitude, longitude) => {
  expect(readCoordinates(typed)).toEqual({ latitude, longitude });
});

it.each(['', '47', 'la mairie', '91, 0', '47.2, 181', '47,2184', '4,7, 1,5'])('refuses %s', (typed) => {
  expect(readCoordinates(typed)).toBeUndefined();
});

it('writes what it reads', () => {
  expect(readCoordinates(writtenCoordinates(47.21841234567, -1.5))).toEqual({
    latitude: 47.218412,
    longitude: -1.5,
  });
});
