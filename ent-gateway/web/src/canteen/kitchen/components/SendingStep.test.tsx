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

it('says of a version that leaves again when it left before', () => {
  show({ ...sent, tries: 0, nextAt: '2026-11-26T10:00:00Z' });

  expect(screen.getByText(/^Envoyée à cuisine@fourneaux\.example/)).toBeVisible();
  expect(screen.getByText('À renvoyer')).toBeVisible();
});

it('says no more of one that was sent', () => {
  show(sent);

  expect(screen.getByText(/^Envoyée à/)).toBeVisible();
  expect(screen.queryByText('À renvoyer')).toBeNull();
});

it('promises no sending of a version that a newer one replaces', () => {
  show({ ...sent, tries: 0, nextAt: '2026-11-26T10:00:00Z' }, false);
  show({ ...sent, sentAt: null, sentTo: null, tries: 2 }, false);

  expect(screen.queryByText('À renvoyer')).toBeNull();
  expect(screen.queryByText(/nouvel essai/)).toBeNull();
  expect(screen.getByText(/une version plus récente la remplace/)).toBeVisible();
});
