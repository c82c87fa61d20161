import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it, vi } from 'vitest';
import { speak } from '../../../app/testing';
import type { MealWarning } from '../api';
import { MealAlerts } from './MealAlerts';

vi.mock('../../../app/session', () => ({ useChildren: () => [{ id: 'lea', givenName: 'Léa' }] }));

const warning: MealWarning = {
  childId: 'lea',
  date: '2026-11-30',
  component: 'MAIN',
  dish: 'Gratin',
  reason: 'ALLERGEN',
  allergens: ['MILK', 'EGGS'],
  instead: ['Riz'],
};
const plain = (text: string | null) => text?.replace(/\u00a0/g, ' ') ?? '';

beforeAll(() => speak('fr', 'canteen/menus'));

it('says in words who must not eat which dish, because of what, and what there is instead', () => {
  render(<MealAlerts warnings={[warning]} />);

  const item = plain(screen.getByRole('listitem').textContent);
  expect(item).toContain('Allergie');
  expect(item).toContain('Léa : « Gratin » contient lait, œufs.');
  expect(item).toContain('À la place : Riz');
});

it('warns of what nobody has stated, and tells a diet from an allergy', () => {
  render(
    <MealAlerts
      warnings={[
        { ...warning, reason: 'ALLERGENS_UNKNOWN', allergens: [], dish: 'Surprise' },
        { ...warning, reason: 'DIET', allergens: [], dish: 'Rôti', instead: [] },
      ]}
    />,
  );

  const [unknown, diet] = screen.getAllByRole('listitem').map((item) => plain(item.textContent));
  expect(unknown).toContain('ne sont pas encore connus');
  expect(diet).toContain('Régime');
  expect(diet).not.toContain('Allergie');
});

it('is not there when there is nothing to say', () => {
  const { container } = render(<MealAlerts warnings={[]} />);

  expect(container).toBeEmptyDOMElement();
});
