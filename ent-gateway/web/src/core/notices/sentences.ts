import { nearDay } from '../../app/format';
import type { Notice } from './api';
import type { NoticeKey } from './messages';

type Sentence = Extract<NoticeKey, `${'canteen' | 'homework' | 'messaging' | 'other'}${string}`>;

const sentences: Record<string, Sentence> = {
  BOOKING_CONFIRMED: 'canteen.booked',
  WAITING: 'canteen.waiting',
  PROMOTED: 'canteen.promoted',
  HOMEWORK_DUE: 'homework.due',
  NEW_MESSAGE: 'messaging.new',
};

/** `canteen.booking-confirmed` → `BOOKING_CONFIRMED` */
export const kindOf = (kind: string): string =>
  (kind.split(/[.:/]/).pop() ?? '').toUpperCase().replaceAll('-', '_');

export function sentenceOf(notice: Notice, child: string | undefined, language: string) {
  const key = sentences[kindOf(notice.kind)] ?? 'other';
  const { date, dueDate, ...rest } = notice.arguments;
  const day = date ?? dueDate;
  const values = { ...rest, child: child ?? '', day: day ? nearDay(day, language) : '' };
  return { key, values, subject: key.split('.')[0] ?? '' };
}

/** Only pages of this application; a notice without one leads home. */
export function pageOf({ link }: Pick<Notice, 'link'>): string {
  return link?.startsWith('/') && !link.startsWith('//') ? link : '/';
}
