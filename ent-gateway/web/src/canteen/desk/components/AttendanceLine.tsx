import { euros } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { PriceSteps } from '../../prices';
import type { AttendedDay, Family } from '../api';
import { useDeskQueueMessages } from '../messages';
import { PaidBy } from './PaidBy';

/** How a booked day turned out, and why an absence is accepted. */
export function AttendanceLine({ day }: { day: AttendedDay | undefined }) {
  const t = useDeskQueueMessages();
  if (!day) return null;
  return (
    <>
      <p className="s soft">{t(`attendance.${day.attendance}`)}</p>
      <ReopenedMark day={day} />
      <PriceSteps steps={day.explanation.filter(({ kind }) => kind === 'STAY')} />
      {day.excuse && <p className="s soft">{t('excuse.given', { reason: day.excuse.reason })}</p>}
    </>
  );
}

/** Its roll counted and is opened again. */
function ReopenedMark({ day }: { day: AttendedDay }) {
  const t = useDeskQueueMessages();
  if (!day.reopened) return null;
  return (
    <p className="s">
      <span className="pill warn">{t('attendance.reopened')}</span> {t('attendance.reopened.more')}
    </p>
  );
}

/** What a booked day costs: its price, unless how it turned out has one of its own. */
export function DayPrice({ booked, day }: { booked: number; day: AttendedDay | undefined }) {
  const t = useDeskQueueMessages();
  const language = useLanguage();
  const former = euros(booked, language);
  if (day?.amountCents == null) return former;
  return (
    <>
      {euros(day.amountCents, language)}
      <p className="s soft">{t('attendance.instead', { former })}</p>
    </>
  );
}

/** Paid by another household than the page's, which has the amount on its own page. */
const elsewhere = (day: AttendedDay, family: Family) =>
  day.householdId != null && day.householdId !== family.id;

/** A day on which a child came without a booking, with what it costs. */
export function UnbookedRow({ day, family }: { day: AttendedDay; family: Family }) {
  const t = useDeskQueueMessages();
  const language = useLanguage();
  return (
    <tr>
      <td>
        {family.children.find(({ id }) => id === day.childId)?.givenName}
        <p className="s soft">{day.activityName}</p>
        <PaidBy day={day} family={family} />
      </td>
      <td>
        <span className="pill warn">{t('attendance.PRESENT_WITHOUT_BOOKING')}</span>
        <ReopenedMark day={day} />
        <PriceSteps steps={day.explanation.filter(({ kind }) => kind === 'STAY')} />
      </td>
      <td className="figure">
        {day.amountCents == null
          ? t(elsewhere(day, family) ? 'attendance.others' : 'attendance.noPrice')
          : euros(day.amountCents, language)}
      </td>
      <td />
    </tr>
  );
}
