import { nearDay } from '../../app/format';
import type { Notice } from './api';
import type { NoticeKey } from './messages';

type Sentence = Extract<NoticeKey, `${'canteen' | 'homework' | 'messaging' | 'other'}${string}`>;

const sentences: Record<string, Sentence> = {
  'canteen.booking-confirmed': 'canteen.booked',
  'canteen.waiting': 'canteen.waiting',
  'canteen.promoted': 'canteen.promoted',
  'canteen.file-accepted': 'canteen.fileAccepted',
  'canteen.file-returned': 'canteen.fileReturned',
  'homework.due': 'homework.due',
  'messaging.new-message': 'messaging.new',
};

export function sentenceOf(notice: Notice, child: string | undefined, language: string) {
  const key = sentences[notice.kind] ?? 'other';
  const { date, dueDate, ...rest } = notice.arguments;
  const day = date ?? dueDate;
  const values = { ...rest, child: child ?? rest.child ?? '', day: day ? nearDay(day, language) : '' };
  return { key, values, subject: key.split('.')[0] ?? '' };
}

/** Only pages of this application; a notice without one leads home. */
export function pageOf({ link }: Pick<Notice, 'link'>): string {
  return link?.startsWith('/') && !link.startsWith('//') ? link : '/';
}
