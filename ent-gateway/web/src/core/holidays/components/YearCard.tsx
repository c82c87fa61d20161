import type { HolidaysYear } from '../api';
import { useHolidaysMessages } from '../messages';
import { DaysList } from './DaysList';

/** A school year: its holidays, as far as they are published, and its public holidays. */
export function YearCard({ year: { from, to, holidays } }: { year: HolidaysYear }) {
  const t = useHolidaysMessages();
  const id = `holidays-${from}`;
  return (
    <section className="card pad stack" aria-labelledby={id}>
      <h2 id={id}>{t('year', { from: from.slice(0, 4), to: to.slice(0, 4) })}</h2>
      {holidays.school.length === 0 ? (
        <p className="soft">{t('none')}</p>
      ) : (
        <>
          <p className="soft">{t('zone', { zone: holidays.zone })}</p>
          <DaysList title={t('school')} days={holidays.school} />
        </>
      )}
      <DaysList title={t('public')} days={holidays.publicHolidays} />
    </section>
  );
}
