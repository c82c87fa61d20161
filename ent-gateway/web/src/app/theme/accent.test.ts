import { expect, it } from 'vitest';
import { contrastWithWhite, legible } from './accent';

it.each(['#1f5547', '#f6c445', '#ffffff', '#ff0000', '#00aaff', '#000000'])(
  'makes %s read well under white text',
  (accent) => {
    const worn = legible(accent) ?? '';

    expect(worn).toMatch(/^#[0-9a-f]{6}$/);
    expect(contrastWithWhite(worn)).toBeGreaterThanOrEqual(6.5);
  },
);

it('leaves a dark enough colour as it is', () => {
  expect(legible('#1f5547')).toBe('#1f5547');
});

it('refuses what is not a colour', () => {
  expect(legible('url(x)')).toBeUndefined();
  expect(legible('red')).toBeUndefined();
});
