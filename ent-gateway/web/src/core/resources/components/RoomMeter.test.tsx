import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { speak } from '../../../app/testing';
import { RoomMeter } from './RoomMeter';

beforeAll(() => speak('fr', 'app/ui', 'core/resources'));

it.each([
  [0, /^Place prise : 0 octet sur 500.Mo$/],
  [3_400_000, /^Place prise : 3,4.Mo sur 500.Mo$/],
])('says how much room %i bytes have taken', (used, words) => {
  render(<RoomMeter space={{ used, quota: 500_000_000 }} />);

  expect(screen.getByText((text) => words.test(text.replace(/[\u00a0\u202f]/g, ' ')))).toBeVisible();
});
