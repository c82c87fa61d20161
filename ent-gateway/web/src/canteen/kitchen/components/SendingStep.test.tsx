import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { speak } from '../../../app/testing';
import type { OrderStep } from '../api';
import { SendingStep } from './SendingStep';

const sent: OrderStep = {
  activityId: 'canteen',
  date: '2026-11-30',
  version: 0,
  tries: 1,
  nextAt: '2026-11-26T09:00:00Z',
  sentAt: '2026-11-26T09:00:00Z',
  sentTo: 'cuisine@fourneaux.example',
  acknowledgedAt: null,
  byAgent: false,
};
const show = (step: OrderStep, newest = true) =>
  render(<SendingStep version={step.version} newest={newest} step={step} />);

beforeAll(() => speak('fr', 'canteen/kitchen'));

/** Its mail was asked for again: when it left before isn't kept, to whom is. */
const again = { ...sent, tries: 0, sentAt: null, nextAt: '2026-11-26T10:00:00Z' };

it('says of a version that leaves again that it left before', () => {
  show(again);

  expect(screen.getByText('Déjà envoyée à cuisine@fourneaux.example, à renvoyer')).toBeVisible();
});

it('says no more of one that was sent', () => {
  show(sent);

  expect(screen.getByText(/^Envoyée à/)).toBeVisible();
  expect(screen.queryByText(/à renvoyer/)).toBeNull();
});

it('promises no sending of a version that a newer one replaces, and keeps that it was sent', () => {
  show(again, false);
  show({ ...again, sentTo: null, tries: 2 }, false);

  expect(
    screen.getByText(/^Envoyée à cuisine@fourneaux\.example\. Le renvoi demandé n’a plus lieu/),
  ).toBeVisible();
  expect(screen.queryByText(/nouvel essai/)).toBeNull();
  expect(screen.getByText(/^Pas envoyée/)).toBeVisible();
});
