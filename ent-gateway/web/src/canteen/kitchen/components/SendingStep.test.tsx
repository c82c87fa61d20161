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
  resentAt: null,
  again: false,
  sentTo: 'cuisine@fourneaux.example',
  acknowledgedAt: null,
  byAgent: false,
};
const show = (step: OrderStep, newest = true) =>
  render(<SendingStep version={step.version} newest={newest} step={step} />);

beforeAll(() => speak('fr', 'canteen/kitchen'));

/** Its mail was asked for again of the version before: when it left isn't kept, to whom is. */
const again = { ...sent, tries: 0, sentAt: null, nextAt: '2026-11-26T10:00:00Z' };

it('says of a version that leaves again that it left before', () => {
  show(again);

  expect(screen.getByText('Déjà envoyée à cuisine@fourneaux.example, à renvoyer')).toBeVisible();
});

it('keeps when it left first, beside that it leaves or left again', () => {
  show({ ...sent, again: true, tries: 0, nextAt: '2026-11-26T10:00:00Z' });

  expect(screen.getByText(/^Envoyée à .* à 10\sh$/)).toBeVisible();
  expect(screen.getByText('À renvoyer')).toBeVisible();

  show({ ...sent, resentAt: '2026-11-26T10:01:00Z' });

  expect(screen.getByText(/^Renvoyée le jeudi 26 novembre à 11/)).toBeVisible();
});

it('says when the next try is of one that is sent again in vain', () => {
  show({ ...sent, again: true, tries: 2, nextAt: '2026-11-26T10:00:00Z' });

  expect(screen.getByText(/^Envoyée à/)).toBeVisible();
  expect(screen.getByText(/nouvel essai/)).toBeVisible();
});

it('promises no second sending of a version that a newer one replaces', () => {
  show({ ...sent, again: true, tries: 0 }, false);

  expect(screen.getByText(/^Envoyée à/)).toBeVisible();
  expect(screen.getByText(/^Le renvoi demandé n’a plus lieu/)).toBeVisible();
  expect(screen.queryByText('À renvoyer')).toBeNull();
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
