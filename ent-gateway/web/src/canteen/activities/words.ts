import { clockTime } from '../../app/format';
import type { Translate } from '../../app/i18n';
import { type Activity, type CutOff, type NewActivity, type Weekday, weekdays } from './api';
import type fr from './messages/fr.json';

type T = Translate<typeof fr>;

/** In the order of the week, whatever the API's. */
export const dayList = (days: Weekday[], t: T): string =>
  weekdays
    .filter((day) => days.includes(day))
    .map((day) => t(`day.${day}`))
    .join(', ');

/** A cut-off as a sentence: "Deux jours ouvrés avant, à 10 h". */
export function cutOffWords(cutOff: CutOff, t: T, language: string): string {
  const time = clockTime(cutOff.at, language);
  switch (cutOff.kind) {
    case 'WORKING_DAYS_BEFORE':
      return cutOff.days === 0
        ? t('cutOff.sameDay', { time })
        : t('cutOff.WORKING_DAYS_BEFORE', { count: cutOff.days, time });
    case 'DAYS_BEFORE':
      return cutOff.days === 0
        ? t('cutOff.sameDay', { time })
        : t('cutOff.DAYS_BEFORE', { count: cutOff.days, time });
    case 'PREVIOUS_WEEKDAY':
      return t('cutOff.PREVIOUS_WEEKDAY', { days: dayList(cutOff.weekdays, t), time });
    case 'WEEKDAY_OF_WEEK_BEFORE':
      return t('cutOff.WEEKDAY_OF_WEEK_BEFORE', {
        day: t(`day.${cutOff.weekday}`),
        count: cutOff.weeks,
        time,
      });
    case 'DAY_OF_MONTH_BEFORE':
      return t('cutOff.DAY_OF_MONTH_BEFORE', { day: cutOff.dayOfMonth, time });
  }
}

/** A new cut-off of a kind, with the values seen most often. */
export function usualCutOff(kind: CutOff['kind'], at: string): CutOff {
  switch (kind) {
    case 'WORKING_DAYS_BEFORE':
      return { kind, days: 2, at };
    case 'DAYS_BEFORE':
      return { kind, days: 1, at };
    case 'PREVIOUS_WEEKDAY':
      return { kind, weekdays: ['TUESDAY', 'FRIDAY'], at };
    case 'WEEKDAY_OF_WEEK_BEFORE':
      return { kind, weekday: 'FRIDAY', weeks: 1, at };
    case 'DAY_OF_MONTH_BEFORE':
      return { kind, dayOfMonth: 20, at };
  }
}

export const newActivity = (schoolId: string): NewActivity => ({
  schoolId,
  name: '',
  kind: 'EVENING_CARE',
  unit: 'SESSION',
  weekdays: ['MONDAY', 'TUESDAY', 'THURSDAY', 'FRIDAY'],
  capacity: 30,
  waitingList: true,
  bookingCutOff: { kind: 'WORKING_DAYS_BEFORE', days: 1, at: '12:00' },
  cancellingCutOff: { kind: 'WORKING_DAYS_BEFORE', days: 1, at: '12:00' },
  schools: [],
  grades: [],
  from: '16:30',
  to: '18:30',
  opensAt: null,
  closesAt: null,
  siteId: null,
  billedHours: 'AS_BOOKED',
  toleranceMinutes: 0,
});

export const draftOf = ({ audience, hours, registration, billing, ...activity }: Activity): NewActivity => ({
  schoolId: activity.schoolId,
  name: activity.name,
  kind: activity.kind,
  unit: activity.unit,
  weekdays: activity.weekdays,
  capacity: activity.capacity,
  waitingList: activity.waitingList,
  bookingCutOff: activity.bookingCutOff,
  cancellingCutOff: activity.cancellingCutOff,
  siteId: activity.siteId ?? null,
  billedHours: billing.hours,
  toleranceMinutes: billing.toleranceMinutes,
  schools: audience.schools,
  grades: audience.grades,
  from: hours?.from.slice(0, 5) ?? null,
  to: hours?.to.slice(0, 5) ?? null,
  opensAt: registration.opensAt ?? null,
  closesAt: registration.closesAt ?? null,
});

const mostHours = 168;

/** A number of hours up to a week, as typed. */
export const hoursOf = (typed: string): number | undefined =>
  /^\d{1,3}$/.test(typed.trim()) && Number(typed) <= mostHours ? Number(typed) : undefined;
