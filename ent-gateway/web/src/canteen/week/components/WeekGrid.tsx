import { dayOfMonth, shortDayName, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { Week } from '../api';
import { useWeekMessages } from '../messages';
import { datesShown } from '../week';
import { WeekRow } from './WeekRow';

export function WeekGrid({ week }: { week: Week }) {
  const t = useWeekMessages();
  const language = useLanguage();
  const dates = datesShown(week);
  return (
    <div className="card week-scroll">
      <table className="week-grid">
        <caption className="hidden">{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="soft s">{t('child')}</span>
            </th>
            {dates.map((date) => (
              <th key={date} scope="col" className={date === today() ? 'is-today' : undefined}>
                {shortDayName(date, language)}
                <span className="week-date">{dayOfMonth(date)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {week.children.map((row) => (
            <WeekRow key={`${row.childId}-${row.activityId ?? ''}`} row={row} dates={dates} week={week} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
