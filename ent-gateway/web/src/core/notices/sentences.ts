import { clock, dayOf, fullDate, longDay, nearDay } from '../../app/format';
import type { Notice } from './api';
import type { NoticeKey, NoticeWords } from './messages';

type Sentence = Extract<NoticeKey, `${'canteen' | 'core' | 'homework' | 'messaging' | 'other'}${string}`>;

const sentences: Record<string, Sentence> = {
  'canteen.booking-confirmed': 'canteen.booked',
  'canteen.waiting': 'canteen.waiting',
  'canteen.promoted': 'canteen.promoted',
  'canteen.waiting-ended': 'canteen.waitingEnded',
  'canteen.payer-yours': 'canteen.payerYours',
  'canteen.payer-others': 'canteen.payerOthers',
  'canteen.suspended': 'canteen.suspended',
  'canteen.holidays': 'canteen.holidays',
  'canteen.resumed': 'canteen.resumed',
  'canteen.resumed-partly': 'canteen.resumed.partly',
  'canteen.resumed-waiting': 'canteen.resumed.waiting',
  'canteen.pattern': 'canteen.pattern',
  'canteen.pattern-changed': 'canteen.patternChanged',
  'canteen.booking-cancelled': 'canteen.bookingCancelled',
  'canteen.quotient-asked': 'canteen.quotientAsked',
  'canteen.residence': 'canteen.residence.INSIDE',
  'canteen.residence-taken-back': 'canteen.residenceTakenBack',
  'core.household-changed': 'other.householdChanged',
  'core.identity-corrected': 'other.identityCorrected',
  'core.people-merged': 'other.peopleMerged',
  'core.year-changed': 'other.yearChanged',
  'core.year-change-late': 'other.yearChangeLate',
  'core.year-teacher-missing': 'other.yearTeacherMissing',
  'core.people-merge-undone': 'other.mergeUndone',
  'canteen.absence-excused': 'canteen.absenceExcused',
  'canteen.absence-not-excused': 'canteen.absenceNotExcused',
  'canteen.absence-accepted': 'canteen.absenceAccepted',
  'canteen.absence-refused': 'canteen.absenceRefused',
  'canteen.quotient-accepted': 'canteen.quotientAccepted',
  'canteen.quotient-refused': 'canteen.quotientRefused',
  'canteen.declaration-accepted': 'canteen.declarationAccepted',
  'canteen.declaration-refused': 'canteen.declarationRefused',
  'canteen.tax-notice-asked': 'canteen.taxNoticeAsked',
  'canteen.quotient-ending': 'canteen.quotientEnding',
  'canteen.quotient-ended': 'canteen.quotientEnded',
  'canteen.file-accepted': 'canteen.fileAccepted',
  'canteen.file-returned': 'canteen.fileReturned',
  'core.unusual-reading': 'core.unusualReading',
  'core.account-linked': 'core.accountLinked',
  'core.sign-in-rule': 'core.signInRule',
  'core.sign-in-rule-off': 'core.signInRule.off',
  'core.password-changed': 'core.passwordChanged',
  'core.second-factor': 'core.secondFactor',
  'core.second-factor-removed': 'core.secondFactorRemoved',
  'core.new-sign-in': 'core.newSignIn',
  'core.data-export-ready': 'core.dataExportReady',
  'core.data-export-failed': 'core.dataExportFailed',
  'core.correction-accepted': 'core.correctionAccepted',
  'core.correction-refused': 'core.correctionRefused',
  'core.password-reset': 'core.passwordReset',
  'core.account-rescued': 'core.accountRescued',
  'core.account-rescue-issued': 'core.accountRescueIssued',
  'core.address-verified': 'core.addressVerified',
  'core.claim-waits': 'core.claimWaits',
  'core.claim-confirmed': 'other.claimConfirmed',
  'core.leaving': 'core.leaving',
  'core.stays': 'core.stays',
  'core.back': 'core.back',
  'core.year-leaves': 'core.yearLeaves',
  'core.year-passes-on': 'core.yearPassesOn',
  'core.year-class': 'core.yearClass',
  'core.year-undone': 'core.yearUndone',
  'core.pupils-coming': 'core.pupilsComing',
  'core.moved': 'core.moved',
  'core.pupil-moves-class': 'core.pupilMovesClass',
  'core.pupil-moves-school': 'core.pupilMovesSchool',
  'core.pupil-stays-in-class': 'core.pupilStaysInClass',
  'core.pupil-back-in-class': 'core.pupilBackInClass',
  'core.leaves': 'core.leaves',
  'core.guardians-changed': 'core.guardiansChanged',
  'core.guardian-barred': 'core.guardianBarred',
  'core.guardian-bar-lifted': 'core.guardianBarLifted',
  'core.guardian-bar-ended': 'core.guardianBarEnded',
  'core.entry-locked': 'core.entryLocked',
  'core.entry-forgotten': 'core.entryForgotten',
  'core.entry-help': 'core.entryHelp',
  'core.entry-many': 'core.entryMany',
  'core.image-consent-withdrawn': 'core.imageConsentWithdrawn',
  'core.move-overtaken': 'core.moveOvertaken',
  'core.moved-back': 'core.movedBack',
  'core.right-granted': 'core.rightGranted.lasting',
  'core.right-prolonged': 'core.rightProlonged.lasting',
  'core.right-ended': 'core.rightEnded',
  'core.right-asked': 'core.rightAsked',
  'core.right-refused': 'core.rightRefused',
  'homework.due': 'homework.due',
  'homework.book-kept': 'homework.bookKept',
  'homework.books-late': 'homework.booksLate',
  'homework.left-with-books': 'homework.leftWithBooks',
  'messaging.new-message': 'messaging.new',
  'messaging.article-published': 'messaging.articlePublished',
  'messaging.article-submitted': 'messaging.articleSubmitted',
  'messaging.article-returned': 'messaging.articleReturned',
  'messaging.article-held': 'messaging.articleHeld',
  'messaging.picture-off': 'messaging.pictureOff',
  'messaging.comment-waiting': 'messaging.commentWaiting',
  'messaging.comment-approved': 'messaging.commentApproved',
  'messaging.comment-reported': 'messaging.commentReported',
};

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
  if (kind === 'canteen.waiting-ended' && Number(facts.count) > 1) return 'canteen.waitingEnded.days';
  if (kind === 'homework.due' && facts.formerDate) return 'homework.moved';
  if (kind === 'homework.books-late' && facts.more !== '0') return 'homework.booksLate.more';
  if (kind === 'homework.left-with-books' && facts.more !== '0') return 'homework.leftWithBooks.more';
  if (kind === 'core.new-sign-in' && !facts.browser && !facts.system) return 'core.newSignIn.unknown';
  if (kind === 'core.back' && facts.days === '0' && facts.lost === '0') return 'core.back.alone';
  if (kind === 'core.back' && facts.lost !== '0') return 'core.back.partly';
  if (kind === 'core.year-undone' && facts.className) return 'core.yearUndone.back';
  if (kind === 'core.year-changed' && Number(facts.newcomers) > 0) return 'other.yearChanged.newcomers';
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
  return named ?? sentences[kind] ?? 'other';
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

/** @param hasCanteen whether the town books anything with it */
export function sentenceOf(notice: Notice, child: string | undefined, language: string, hasCanteen = true) {
  const { date, dueDate, acceptBy, from, until, at, browser, system, ...rest } = notice.arguments;
  const full = keyOf(notice);
  const key = hasCanteen ? full : (alone[full] ?? full);
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

const roles = ['TEACHER', 'HEAD', 'ANIMATOR', 'TOWN_AGENT', 'ELECTED', 'TERRITORY_ADMINISTRATOR'] as const;

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
