import { clock, dayOf, fullDate, longDay, nearDay } from '../../app/format';
import type { Notice } from './api';
import type { NoticeWords } from './messages';
import { plainSentences, type Sentence } from './plainSentences';

/** What isn't lunch is called by its name. */
const others: Record<string, Sentence> = {
  'canteen.booking-confirmed': 'canteen.booked.other',
  'canteen.booking-cancelled': 'canteen.bookingCancelled.other',
  'canteen.waiting': 'canteen.waiting.other',
  'canteen.promoted': 'canteen.promoted.other',
  'canteen.waiting-ended': 'canteen.waitingEnded.other',
  'canteen.absence-excused': 'canteen.absenceExcused.other',
  'canteen.absence-not-excused': 'canteen.absenceNotExcused.other',
};

const changes = ['ADDED', 'QUEUED', 'CANCELLED', 'REPRICED'] as const;

/** What the town hall changed by hand. */
function correctionOf({ change, activity }: Record<string, string>): Sentence {
  const known = changes.find((one) => one === change) ?? 'REPRICED';
  return activity ? `canteen.corrected.${known}.other` : `canteen.corrected.${known}`;
}

/** Days called off: of which activities, where the notice says so, and whether there was a place to pay for. */
function suspensionOf({ activities, booked, free }: Record<string, string>): Sentence {
  if (!activities) return free === 'true' ? 'canteen.suspended.free' : 'canteen.suspended';
  if (booked === 'false') return 'canteen.suspended.named.waiting';
  return free === 'true' ? 'canteen.suspended.named.free' : 'canteen.suspended.named';
}

/** Days that take place after all: of which activities, where the notice says so. */
const resumptions: Record<string, Sentence> = {
  'canteen.resumed': 'canteen.resumed.named',
  'canteen.resumed-partly': 'canteen.resumed.partly.named',
  'canteen.resumed-waiting': 'canteen.resumed.waiting.named',
};

/** The same of several days, where the notice counts them. */
const resumptionsOfDays: Record<string, Sentence> = {
  'canteen.resumed': 'canteen.resumed.days',
  'canteen.resumed-waiting': 'canteen.resumed.waiting.days',
};

/** Days that another household pays: until when, where the notice says so. */
const passages: Record<string, Sentence> = {
  'canteen.payer-yours': 'canteen.payerYours.until',
  'canteen.payer-others': 'canteen.payerOthers.until',
};

/** A place only held says until when, a day called off when nothing is charged, homework that it was moved. */
function keyOf({ kind, arguments: facts }: Notice): Sentence {
  if (kind === 'canteen.corrected') return correctionOf(facts);
  if (kind === 'canteen.promoted' && facts.acceptBy) return 'canteen.offered';
  if (kind === 'canteen.cancelled-elsewhere' && Number(facts.count) > 1)
    return 'canteen.cancelledElsewhere.days';
  if (kind === 'canteen.waiting-ended' && Number(facts.count) > 1) return 'canteen.waitingEnded.days';
  if (kind === 'homework.absent' && facts.half === 'AFTERNOON') return 'homework.absent.afternoon';
  if (kind === 'homework.absence-corrected' && facts.half === 'AFTERNOON')
    return 'homework.absenceCorrected.afternoon';
  if (kind === 'homework.due' && facts.formerDate) return 'homework.moved';
  if (kind === 'homework.books-late' && facts.more !== '0') return 'homework.booksLate.more';
  if (kind === 'homework.left-with-books' && facts.more !== '0') return 'homework.leftWithBooks.more';
  if (kind === 'core.new-sign-in' && !facts.browser && !facts.system) return 'core.newSignIn.unknown';
  if (kind === 'core.back' && facts.days === '0' && facts.lost === '0') return 'core.back.alone';
  if (kind === 'core.back' && facts.lost !== '0') return 'core.back.partly';
  if (kind === 'core.year-undone' && facts.className) return 'core.yearUndone.back';
  if (kind === 'core.year-changed' && Number(facts.newcomers) > 0) return 'other.yearChanged.newcomers';
  if (kind === 'core.closed-days' && facts.school) return 'core.closedDays.school';
  if (kind === 'core.opened-days' && facts.school) return 'core.openedDays.school';
  if (kind === 'core.guardian-barred' && facts.name) return 'core.guardianBarred.named';
  if (kind === 'core.guardian-bar-lifted' && facts.name) return 'core.guardianBarLifted.named';
  if (kind === 'core.moved-back' && facts.lost !== '0') return 'core.movedBack.partly';
  if (kind === 'canteen.suspended') return suspensionOf(facts);
  const resumption =
    (Number(facts.count) > 1 ? resumptionsOfDays[kind] : undefined) ??
    (facts.activities ? resumptions[kind] : undefined);
  if (resumption) return resumption;
  const passage = facts.to ? passages[kind] : undefined;
  if (passage) return passage;
  if (kind === 'canteen.quotient-accepted' && facts.from) return 'canteen.quotientAccepted.from';
  if (kind === 'core.right-granted' && facts.until) return 'core.rightGranted';
  if (kind === 'core.right-prolonged' && facts.until) return 'core.rightProlonged';
  if (kind === 'canteen.residence' && facts.residence === 'OUTSIDE') return 'canteen.residence.OUTSIDE';
  const named = facts.activity ? others[kind] : undefined;
  return named ?? plainSentences[kind] ?? 'other';
}

/** What speaks of bookings, in a town that does without them. */
const alone: Partial<Record<Sentence, Sentence>> = {
  'core.leaving': 'core.leaving.alone',
  'core.leaves': 'core.leaves.alone',
  'core.yearLeaves': 'core.yearLeaves.alone',
  'core.yearPassesOn': 'core.yearPassesOn.alone',
  'core.stays': 'core.stays.alone',
  'core.back': 'core.back.alone',
  'core.back.partly': 'core.back.alone',
  'core.moved': 'core.moved.alone',
  'core.movedBack': 'core.moved.alone',
  'core.movedBack.partly': 'core.moved.alone',
};

/** What is said otherwise to a pupil. */
const forPupils: Partial<Record<Sentence, Sentence>> = {
  'messaging.articleReturned': 'messaging.articleReturned.pupil',
};

/**
 * @param hasCanteen whether the town books anything with it
 * @param pupil whether a pupil reads it
 */
export function sentenceOf(
  notice: Notice,
  child: string | undefined,
  language: string,
  hasCanteen = true,
  pupil = false,
) {
  const { date, dueDate, acceptBy, from, until, at, browser, system, ...rest } = notice.arguments;
  const full = keyOf(notice);
  const key = (pupil ? forPupils[full] : hasCanteen ? undefined : alone[full]) ?? full;
  const day = date ?? dueDate;
  const values = {
    ...rest,
    child: child ?? rest.child ?? '',
    day: day ? nearDay(day, language) : '',
    last: rest.to ? nearDay(rest.to, language) : '',
    since: from ? fullDate(from, language) : '',
    end: until ? fullDate(until, language) : '',
    moment: at ? `${nearDay(dayOf(at), language)} ${clock(at, language)}` : '',
    device: [browser, system].filter(Boolean).join(', '),
    until: acceptBy ? `${nearDay(dayOf(acceptBy), language)} ${clock(acceptBy, language)}` : '',
  };
  return { key, values, subject: key.split('.')[0] ?? '' };
}

const roles = [
  'TEACHER',
  'HEAD',
  'ANIMATOR',
  'TOWN_AGENT',
  'ELECTED',
  'LIBRARIAN',
  'ATSEM',
  'AESH',
  'RASED',
  'TERRITORY_ADMINISTRATOR',
] as const;

/** The right that a notice is about, in words. */
export function roleIn(facts: Record<string, string>, t: NoticeWords): string {
  const role = roles.find((one) => one === facts.role);
  return role ? t(`role.${role}`) : '';
}

/** "1 jour", "4 jours" */
export const howMany = (facts: Record<string, string>, t: NoticeWords): string =>
  t('days', { count: Number(facts.count ?? 0) });

const causes = ['STRIKE', 'TRIP', 'CLASS_CLOSED', 'SITE_CLOSED'] as const;

/** When days are called off, why, and what the town hall wrote for families; empty where there is nothing to say. */
export function suspensionWords(
  { date, to, reason, label }: Record<string, string>,
  t: NoticeWords,
  language: string,
) {
  const cause = causes.find((one) => one === reason);
  const day = date ?? '';
  return {
    when:
      !to || to === day
        ? day && nearDay(day, language)
        : t('suspended.days', { from: longDay(day, language), to: longDay(to, language) }),
    why: cause ? ` (${t(`suspended.${cause}`)})` : '',
    said: label ? ` ${t('suspended.said', { label })}` : '',
  };
}

const counted = ['booked', 'waiting', 'refused'] as const;

/** "5 jours réservés, 2 non réservés": what there is none of is left out. */
export function termCounts(facts: Record<string, string>, t: NoticeWords): string {
  const some = counted.filter((name) => Number(facts[name]) > 0);
  if (some.length === 0) return t('term.none');
  return some.map((name) => t(`term.${name}`, { count: Number(facts[name]) })).join(', ');
}

/** Only pages of this application; a notice without one leads home. */
export function pageOf({ link }: { link: string | null }): string {
  return link?.startsWith('/') && !link.startsWith('//') ? link : '/';
}
