import { expect, it } from 'vitest';
import { written } from './words';

it('leaves out the control signs of pasted words, and keeps lines and tabs', () => {
  expect(written({ text: 'un\u000bdeux\u0007\ntrois\t!', parts: [{ name: 'L\u0085a' }], count: 3 })).toBe(
    JSON.stringify({ text: 'un deux \ntrois\t!', parts: [{ name: 'L a' }], count: 3 }),
  );
});
