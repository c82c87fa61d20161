import { expect, it } from 'vitest';
import { contentOf, empty } from './draft';

const draft = { ...empty, name: 'Calculons', redirectUris: ' https://a.example/l \n\nhttps://b.example/l' };

it('takes addresses one a line', () => {
  expect(contentOf(draft).redirectUris).toEqual(['https://a.example/l', 'https://b.example/l']);
});

it('tells an address of keys from a key', () => {
  expect(contentOf({ ...draft, keys: ' https://a.example/keys ' })).toMatchObject({
    keysUrl: 'https://a.example/keys',
    publicKey: null,
  });
  expect(contentOf({ ...draft, keys: '-----BEGIN PUBLIC KEY-----' })).toMatchObject({
    keysUrl: null,
    publicKey: '-----BEGIN PUBLIC KEY-----',
  });
});

it('has no page for choosing where none is written', () => {
  expect(contentOf(draft).deepLinkingUrl).toBeNull();
});
