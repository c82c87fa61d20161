import { capital, dayOfMonth, monthName, shortDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { ClosedYear } from '../api';
import { useCalendarMessages } from '../messages';
import { kindOf, namedIn, weeksOf } from '../year';

/** A month as a picture, and below it in words what the picture shows. */
export function MonthCard({ month, year }: { month: string; year: ClosedYear }) {
  const t = useCalendarMessages();
  const language = useLanguage();
  const named = namedIn(year, month);
  return (
    <div className="card pad">
      <h3>{capital(monthName(month, language))}</h3>
      <div className="calendar-grid" aria-hidden="true">
        {weeksOf(month)
          .flat()
          .map((day, place) => (
            <span
              key={day ?? `${month}-${place}`}
              className={`calendar-day ${(day && kindOf(year, day))?.toLowerCase() ?? ''}`}
            >
              {day && dayOfMonth(day)}
            </span>
          ))}
      </div>
      {named.length > 0 && (
        <ul className="calendar-plain s">
          {named.map(({ kind, label, from, to }) => (
            <li key={`${kind}${from}${label}`}>
              <span className={`calendar-mark ${kind.toLowerCase()}`} aria-hidden="true" />
              {label}
              <span className="soft">
                {' '}
                {from === to
                  ? shortDate(from, language)
                  : t('days', { from: shortDate(from, language), to: shortDate(to, language) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
