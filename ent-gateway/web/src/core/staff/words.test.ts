import { expect, it } from 'vitest';
import type { StaffMember } from './api';
import { isIn, isNamed, mailOf, standingOf, uninvitedOf, waitingOf } from './words';

const invitation = (
  state: NonNullable<StaffMember['invitation']>['state'],
  way: 'MAIL' | 'PAPER' = 'MAIL',
) => ({
  way,
  address: way === 'MAIL' ? 'a@ecole.test' : '',
  invitedAt: '2026-11-24T09:00:00Z',
  expiresAt: '2026-12-08T09:00:00Z',
  sentAt: null,
  state,
});

const member = (facts: Partial<StaffMember>): StaffMember => ({
  person: { id: 'p', givenName: 'Claude', familyName: 'Aubin' },
  roles: [],
  email: '',
  account: 'NONE',
  invitation: null,
  invitable: true,
  ...facts,
});

it('says how far somebody has got in', () => {
  expect(standingOf(member({ account: 'IN_USE', invitation: invitation('EXPIRED') })).key).toBe(
    'standing.in',
  );
  expect(standingOf(member({})).key).toBe('standing.none');
  expect(standingOf(member({ invitation: invitation('OPEN') })).key).toBe('standing.mailed');
  expect(standingOf(member({ invitation: invitation('OPEN', 'PAPER') })).key).toBe('standing.printed');
  expect(standingOf(member({ invitation: invitation('FAILED') })).key).toBe('standing.FAILED');
});

it('invites at once those alone who have no good invitation, and whom one may invite', () => {
  const staff = [
    member({}),
    member({ invitation: invitation('OPEN') }),
    member({ invitation: invitation('EXPIRED') }),
    member({ invitation: invitation('FAILED') }),
    member({ account: 'IN_USE' }),
    member({ invitable: false }),
  ];

  expect(waitingOf(staff)).toHaveLength(4);
  expect(uninvitedOf(staff)).toEqual([staff[0], staff[2], staff[3]]);
});

it('finds somebody by parts of the name, whatever the accents, and by how far they have got in', () => {
  const etienne = member({ person: { id: 'e', givenName: 'Étienne', familyName: 'Le Bihan' } });
  expect(['', 'bihan eti', 'étienne'].map((text) => isNamed(etienne, text))).toEqual([true, true, true]);
  expect(isNamed(etienne, 'etienne marchal')).toBe(false);

  const invited = member({ invitation: invitation('OPEN') });
  expect([member({}), invited, member({ account: 'IN_USE' })].map((one) => isIn(one, 'UNINVITED'))).toEqual([
    true,
    false,
    false,
  ]);
  expect([invited, member({ account: 'IN_USE' })].map((one) => isIn(one, 'INVITED'))).toEqual([true, false]);
  expect(isIn(member({ account: 'IN_USE' }), 'IN')).toBe(true);
});

it('sends again what was sent, and not what was printed', () => {
  expect(mailOf(member({}))).toBe('first');
  expect(mailOf(member({ invitation: invitation('OPEN') }))).toBe('again');
  expect(mailOf(member({ invitation: invitation('OPEN', 'PAPER') }))).toBe('also');
});

it('tells nothing of an invitation that others see to', () => {
  expect(standingOf(member({ invitable: false })).key).toBe('standing.others');
});
