import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { NamedDays } from '../api';
import { useHolidaysMessages } from '../messages';

interface DaysListProps {
  title: string;
  days: NamedDays[];
}

export function DaysList({ title, days }: DaysListProps) {
  const t = useHolidaysMessages();
  const language = useLanguage();
  return (
    <>
      <h3>{title}</h3>
      <ul className="stack">
        {days.map(({ label, from, to }) => (
          <li key={label + from}>
            <span className="b">{label}</span>{' '}
            <span className="soft">
              {from === to
                ? t('day', { day: fullDate(from, language) })
                : t('days', { from: fullDate(from, language), to: fullDate(to, language) })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
