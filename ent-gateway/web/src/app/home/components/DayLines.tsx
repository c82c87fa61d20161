import { Backpack, CalendarClock } from 'lucide-react';
import { clockTime } from '../../format';
import { useLanguage } from '../../i18n';
import type { HomeDay } from '../api';
import { useHomeMessages } from '../messages';

/** What isn't as in other weeks, and what to bring. */
export function DayLines({ lived }: { lived: NonNullable<HomeDay['lived']> }) {
  const t = useHomeMessages();
  const language = useLanguage();
  return (
    <>
      {lived.changes.map(({ from, to, title, note, cancelled }) => (
        <p key={from + title} className="home-line">
          <CalendarClock aria-hidden="true" size={20} />
          <span>
            <span className="b">{cancelled ? t('cancelled', { title }) : title}</span>
            {`, ${t('hours', { from: clockTime(from, language), to: clockTime(to, language) })}`}
            {note && <span className="home-text">{` ${note}`}</span>}
          </span>
        </p>
      ))}
      {lived.bring.length > 0 && (
        <p className="home-line">
          <Backpack aria-hidden="true" size={20} />
          <span>{t('bring', { things: lived.bring.join(', ') })}</span>
        </p>
      )}
    </>
  );
}
