import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { speak } from '../../../app/testing';
import { ChildrenList } from './ChildrenList';

beforeAll(() => speak('fr', 'canteen/kitchen', 'canteen/needs'));

it('tells an order that does not say who eats apart from one that says nobody does', () => {
  const { rerender } = render(<ChildrenList special={{ known: false, allergens: [], children: [] }} />);
  expect(screen.getByText(/Non relevé/)).toBeVisible();
  expect(screen.queryByText(/Aucun enfant/)).toBeNull();

  rerender(<ChildrenList special={{ known: true, allergens: [], children: [] }} />);
  expect(screen.getByText(/Aucun enfant/)).toBeVisible();
});
