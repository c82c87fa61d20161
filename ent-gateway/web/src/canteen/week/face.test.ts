import { expect, it } from 'vitest';
import { speak, wordsOf } from '../../app/testing';
import type { WeekDay } from './api';
import { faceOf } from './face';

const booked = { status: 'BOOKED', amountCents: 360, changeable: true } as WeekDay;

it('speaks of an activity without giving it a gender', async () => {
  await speak('fr', 'canteen/week');
  const say = (lunch: boolean, activity: string) =>
    wordsOf('canteen/week')(faceOf(booked, lunch).touch?.label ?? '', {
      child: 'Tom',
      day: 'mardi 1er',
      price: '3,60 €',
      activity,
    });

  expect(say(false, 'Étude surveillée')).toBe(
    'Tom, mardi 1er : Étude surveillée, c’est réservé, 3,60 €. Voir ou annuler',
  );
  expect(say(true, '')).toBe('Tom, mardi 1er : repas réservé, 3,60 €. Voir ou annuler');
});

it('offers nothing where nothing can be done', () => {
  expect(faceOf({ ...booked, status: 'CLOSED' }, true).touch).toBeUndefined();
  expect(faceOf({ ...booked, status: 'FREE', changeable: false }, true).touch).toBeUndefined();
  expect(faceOf({ ...booked, status: 'FULL' }, true).touch).toEqual({ does: 'book', label: 'full.label' });
});

it('says of a day booked after the last one that nothing is due, and lets it be seen', () => {
  const left: WeekDay = {
    ...booked,
    status: 'CLOSED',
    amountCents: null,
    bookingId: 'b',
    closure: { reason: 'LEAVING', label: '' },
  };

  expect(faceOf(left, true)).toEqual({
    look: 'closed',
    word: 'left',
    touch: { does: 'open', label: 'left.label' },
  });
  expect(faceOf({ ...left, bookingId: null }, true).touch).toBeUndefined();
});
