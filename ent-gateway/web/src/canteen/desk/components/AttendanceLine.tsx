import { capital, euros, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { AttendedDay, Family } from '../api';
import { useDeskQueueMessages } from '../messages';

/** How a booked day turned out, and what it costs where that changes the price. */
export function AttendanceLine({ day }: { day: AttendedDay | undefined }) {
  const t = useDeskQueueMessages();
  const language = useLanguage();
  if (!day) return null;
  const price =
    day.amountCents != null && t('attendance.price', { amount: euros(day.amountCents, language) });
  return (
    <>
      <p className="s soft">
        {t(`attendance.${day.attendance}`)}
        {price && ` · ${price}`}
      </p>
      {day.excuse && <p className="s soft">{t('excuse.given', { reason: day.excuse.reason })}</p>}
    </>
  );
}

/** A day on which a child came without a booking, with what it costs. */
export function UnbookedRow({ day, family }: { day: AttendedDay; family: Family }) {
  const t = useDeskQueueMessages();
  const language = useLanguage();
  return (
    <tr>
      <td>{capital(longDay(day.date, language))}</td>
      <td>
        {family.children.find(({ id }) => id === day.childId)?.givenName}
        <p className="s soft">{day.activityName}</p>
      </td>
      <td>
        <span className="pill warn">{t('attendance.PRESENT_WITHOUT_BOOKING')}</span>
      </td>
      <td />
      <td className="figure">
        {day.amountCents == null ? t('attendance.noPrice') : euros(day.amountCents, language)}
      </td>
      <td />
    </tr>
  );
}
