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
export function standingOf({ account, invitation }: StaffMember): { key: StaffKey; look: string } {
  if (account === 'IN_USE') return { key: 'standing.in', look: 'ok' };
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

/** Those who can still be invited. */
export const waitingOf = (staff: StaffMember[]) =>
  staff.filter(({ invitable, account }) => invitable && account === 'NONE');

/** Those among them who haven't been, or whose invitation came to nothing. */
export const uninvitedOf = (staff: StaffMember[]) =>
  waitingOf(staff).filter(
    ({ invitation }) => !invitation || invitation.state === 'EXPIRED' || invitation.state === 'FAILED',
  );
