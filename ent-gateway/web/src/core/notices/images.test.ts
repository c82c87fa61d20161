import { expect, it } from 'vitest';
import { speak, wordsOf } from '../../app/testing';
import { usesIn } from './images';

it('says where pictures may not be shown any more', async () => {
  await speak('fr', 'core/notices');
  const t = wordsOf('core/notices');

  expect(usesIn({ uses: 'PRESS,CLASS' }, t)).toBe('dans la classe, dans la presse');
  expect(usesIn({}, t)).toBe('');
});
