import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { SessionContext, type Session } from '../../../app/session';
import { speak } from '../../../app/testing';
import type { CustodyView, Period } from '../api';
import { OwnCustody } from './OwnCustody';

const period = (state: Period['state'], turning: boolean) =>
  ({
    id: state,
    from: '2026-09-01',
    to: null,
    state,
    custody: turning ? { child: 'lea', from: '2026-09-01', odd: 'hers', even: 'his', days: {} } : null,
    setBy: null,
    setAt: '2026-09-01T08:00:00Z',
  }) as Period;

beforeAll(() => speak('fr', 'app/ui', 'canteen/custody'));

const open = (...versions: Period[]) =>
  render(
    <SessionContext value={{ space: 'family' } as Session}>
      <OwnCustody view={{ versions, households: [] } as unknown as CustodyView} />
    </SessionContext>,
  );

it('says who pays by the version in force, not by one that is over', () => {
  open(period('CURRENT', false), period('PAST', true));

  expect(screen.getByText(/^Aucune alternance n’est en cours/)).toBeVisible();
  expect(screen.queryByText(/payé par le foyer chez qui/)).toBeNull();
});

it('says whose day it is while turns are in force', () => {
  open(period('CURRENT', true));

  expect(screen.getByText(/payé par le foyer chez qui l’enfant vit ce jour-là/)).toBeVisible();
});
