import { expect, it } from 'vitest';
import { changesOf, textOf } from './schoolList';

it.each([
  ['UTF-8', [0xc3, 0xa9]],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0xc3, 0xa9]],
  ['Latin-1', [0xe9]],
])('reads accents in %s', async (_, bytes) => {
  expect(await textOf({ arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) })).toBe('é');
});

it('names what a line would change of a known school', () => {
  const school = {
    name: 'Jean Macé',
    level: 'PRIMARY' as const,
    street: '4 rue du Lac',
    postcode: '21990',
    city: 'Valmarin',
  };
  expect(
    changesOf({ uai: '0990001N', state: 'CHANGED', school, before: { ...school, street: '2 rue du Lac' } }),
  ).toEqual([{ field: 'street', from: '2 rue du Lac', to: '4 rue du Lac' }]);
  expect(changesOf({ uai: '0990001N', state: 'KNOWN', school, before: null })).toEqual([]);
});
