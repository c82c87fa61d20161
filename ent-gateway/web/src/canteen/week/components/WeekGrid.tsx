import { dayOfMonth, shortDayName, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useChildren } from '../../../app/session';
import { Face } from '../../../app/ui';
import type { Week } from '../api';
import { useWeekMessages } from '../messages';
import { cellOf, daysShown } from '../week';
import { Cell } from './Cell';

export function WeekGrid({ week }: { week: Week }) {
  const t = useWeekMessages();
  const language = useLanguage();
  const children = useChildren();
  const days = daysShown(week);
  return (
    <div className="card week-scroll">
      <table className="week-grid">
        <caption className="hidden">{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="soft s">{t('child')}</span>
            </th>
            {days.map(({ date }) => (
              <th key={date} scope="col" className={date === today() ? 'is-today' : undefined}>
                {shortDayName(date, language)}
                <span className="week-date">{dayOfMonth(date)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {children.map((child) => (
            <tr key={child.id}>
              <th scope="row">
                <span className="week-child">
                  <Face name={child.givenName} colour={child.colour} />
                  {child.givenName}
                </span>
              </th>
              {days.map((day) => {
                const cell = cellOf(day, child.id);
                return (
                  <td key={day.date}>
                    {cell && <Cell cell={cell} date={day.date} child={child.givenName} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
