import type { WeekDay } from './api';
import type { Look } from './components/CellFace';
import type { WeekKey } from './messages';

/** How a day looks, what it is called, and what a touch does. */
export interface DayFace {
  look: Look;
  word: Extract<
    WeekKey,
    | 'closed'
    | 'left'
    | 'late'
    | 'registrationClosed'
    | 'full'
    | 'notOpen'
    | 'book'
    | 'waiting'
    | 'offered'
    | 'booked'
  >;
  /** without one nothing can be done */
  touch?: { does: 'book' | 'open'; label: Label };
}

type Label = Extract<
  WeekKey,
  `${'book' | 'booked' | 'full' | 'waiting' | 'offered' | 'left'}.label${string}` | `book.other${string}`
>;

/** Booked for a day after the last one at school: it ends by itself, and nothing is due. */
export const isAfterLeaving = ({ status, closure, bookingId }: WeekDay): boolean =>
  status === 'CLOSED' && closure?.reason === 'LEAVING' && bookingId != null;

function bookable({ status, changeable, amountCents }: WeekDay, lunch: boolean): DayFace {
  const full = status === 'FULL';
  if (!changeable) return full ? { look: 'closed', word: 'full' } : { look: 'late', word: 'notOpen' };
  if (full) return { look: 'full', word: 'full', touch: { does: 'book', label: 'full.label' } };
  const priced = amountCents != null;
  const label = lunch
    ? priced
      ? 'book.label.price'
      : 'book.label'
    : priced
      ? 'book.other.price'
      : 'book.other';
  return { look: 'free', word: 'book', touch: { does: 'book', label } };
}

/** Free: one touch books. Booked or waiting: one touch shows the price, its reason and the way out. */
export function faceOf(day: WeekDay, lunch: boolean): DayFace {
  switch (day.status) {
    case 'CLOSED':
      return isAfterLeaving(day)
        ? {
            look: 'closed',
            word: 'left',
            touch: { does: 'open', label: lunch ? 'left.label' : 'left.label.other' },
          }
        : { look: 'closed', word: 'closed' };
    case 'CUT_OFF_PASSED':
      return { look: 'late', word: 'late' };
    case 'REGISTRATION_CLOSED':
      return { look: 'late', word: 'registrationClosed' };
    case 'FREE':
    case 'FULL':
      return bookable(day, lunch);
    case 'WAITING':
      return { look: 'waiting', word: 'waiting', touch: { does: 'open', label: 'waiting.label' } };
    case 'BOOKED':
      if (day.acceptBy)
        return { look: 'offered', word: 'offered', touch: { does: 'open', label: 'offered.label' } };
      return {
        look: 'booked',
        word: 'booked',
        touch: { does: 'open', label: lunch ? 'booked.label' : 'booked.label.other' },
      };
  }
}
