import { render, screen } from '@testing-library/react';
import { type ComponentType, lazy, Suspense } from 'react';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { later } from '../later';
import { speak } from '../testing';
import { Boundary } from './Boundary';

beforeAll(() => speak('fr', 'app/ui', 'app/errors'));
beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue());

const show = (Screen: ComponentType) =>
  render(
    <Boundary at="/cantine">
      <Suspense>
        <Screen />
      </Suspense>
    </Boundary>,
  );

it('says that the network does not answer when a screen cannot be fetched', async () => {
  const missing = new TypeError('Failed to fetch dynamically imported module');
  show(lazy(later(() => Promise.reject<{ default: ComponentType }>(missing))));

  expect(await screen.findByText(/Le réseau ne répond pas/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Réessayer' })).toBeVisible();
});

it('opens the screen by itself once the network is back', async () => {
  const reload = vi.fn();
  vi.stubGlobal('location', { reload });
  const missing = new TypeError('Failed to fetch dynamically imported module');
  show(lazy(later(() => Promise.reject<{ default: ComponentType }>(missing))));
  await screen.findByText(/Le réseau ne répond pas/);
  expect(reload).not.toHaveBeenCalled();

  window.dispatchEvent(new Event('online'));

  expect(reload).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});

it('says that a screen broke down when it did', () => {
  show(() => {
    throw new TypeError('undefined is not a function');
  });

  expect(screen.getByText('Un imprévu est survenu')).toBeVisible();
});
