import { dayOf, fullDate } from '../../app/format';
import type { StaffMember } from './api';
import type { StaffKey } from './messages';

const looks = {
  WAITING: 'plain-soft',
  FAILED: 'danger-soft',
  OPEN: 'warn',
  EXPIRED: 'danger-soft',
  USED: 'ok',
};

/** How far somebody has got in: a sentence, and its colour. */
export function standingOf({ account, invitable, invitation }: StaffMember): {
  key: StaffKey;
  look: string;
} {
  if (account === 'IN_USE') return { key: 'standing.in', look: 'ok' };
  // how far others have got with it isn't told
  if (!invitable) return { key: 'standing.others', look: 'plain-soft' };
  if (!invitation) return { key: 'standing.none', look: 'plain-soft' };
  if (invitation.state === 'OPEN')
    return { key: invitation.way === 'MAIL' ? 'standing.mailed' : 'standing.printed', look: 'warn' };
  return { key: `standing.${invitation.state}`, look: looks[invitation.state] };
}

/** The days of an invitation, as its sentence names them. */
export const daysOf = ({ invitation }: StaffMember, language: string) => ({
  address: invitation?.address ?? '',
  from: invitation ? fullDate(dayOf(invitation.sentAt ?? invitation.invitedAt), language) : '',
  until: invitation ? fullDate(dayOf(invitation.expiresAt), language) : '',
});

/** Where somebody stands who is looked for. */
export const groups = ['ALL', 'UNINVITED', 'INVITED', 'IN'] as const;
export type Group = (typeof groups)[number];

export function isIn(member: StaffMember, group: Group): boolean {
  if (group === 'ALL') return true;
  if (group === 'IN' || member.account === 'IN_USE') return group === 'IN' && member.account === 'IN_USE';
  const uninvited = uninvitedOf([member]).length > 0;
  return group === 'UNINVITED' ? uninvited : member.invitable && !uninvited;
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether each word is in the name, whatever its accents. */
export const isNamed = ({ person }: StaffMember, text: string) =>
  plain(text)
    .split(/\s+/)
    .every((word) => plain(`${person.givenName} ${person.familyName}`).includes(word));

/** What sending a mail is: the first time, once more, or after a letter. */
export function mailOf({ invitation }: StaffMember): 'first' | 'again' | 'also' {
  if (!invitation || invitation.state === 'USED') return 'first';
  return invitation.way === 'MAIL' ? 'again' : 'also';
}

/** Those who can still be invited. */
export const waitingOf = (staff: StaffMember[]) =>
  staff.filter(({ invitable, account }) => invitable && account === 'NONE');

/** Those among them who haven't been, or whose invitation came to nothing. */
export const uninvitedOf = (staff: StaffMember[]) =>
  waitingOf(staff).filter(
    ({ invitation }) => !invitation || invitation.state === 'EXPIRED' || invitation.state === 'FAILED',
  );
