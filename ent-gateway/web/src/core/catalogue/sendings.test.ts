import { expect, it } from 'vitest';
import type { Sending } from './api';
import { anew, reaches } from './sendings';

const pupil = (id: string) => ({ id, givenName: id, familyName: 'B', seenAt: null });
const sending = (wholeClass: boolean, ...ids: string[]) =>
  ({ wholeClass, pupils: ids.map(pupil), dueOn: '2026-12-01', sentence: 'Regarde' }) as Sending;

it('knows who has a resource already', () => {
  expect(reaches([], [])).toBe(false);
  expect(reaches([sending(true, 'lea')], ['tom'])).toBe(true);
  expect(reaches([sending(false, 'lea')], ['tom'])).toBe(false);
  expect(reaches([sending(false, 'lea')], ['tom', 'lea'])).toBe(true);
  expect(reaches([sending(false, 'lea')], [])).toBe(true);
});

it('sends the same anew, without a day that is past', () => {
  expect(anew(sending(false, 'lea'), 'ce1', '2026-11-30')).toEqual({
    classId: 'ce1',
    childIds: ['lea'],
    dueOn: '2026-12-01',
    sentence: 'Regarde',
  });
  expect(anew(sending(true, 'lea'), 'ce1', '2026-12-02')).toMatchObject({ childIds: [], dueOn: null });
});
