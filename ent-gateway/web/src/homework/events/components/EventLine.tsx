import { CalendarDays } from 'lucide-react';
import { Link } from 'react-router';
import { clockTime } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { SchoolEvent } from '../api';
import { useEventsMessages } from '../messages';
import { isAwaited } from '../shown';
import { useOwnWord } from '../useOwnWord';
import { useSchoolName } from '../useSchoolName';

/** An event on a day where others stand as well: its name and hours, what the home has answered, and the way there. */
export function EventLine({ event }: { event: SchoolEvent }) {
  const t = useEventsMessages();
  const language = useLanguage();
  const ownWord = useOwnWord();
  const school = useSchoolName()(event);
  const { what, when, own } = event;
  const hours =
    when.starts && when.ends
      ? t('line.hours', { from: clockTime(when.starts, language), to: clockTime(when.ends, language) })
      : undefined;
  return (
    <li>
      <Link className="event-line" to="/evenements">
        <CalendarDays aria-hidden="true" size={20} />
        <span>
          <span className="b">{what.title}</span>
          {school && <span className="s soft">{` · ${school}`}</span>}
          {hours && <span className="s soft">{` ${hours}`}</span>}
          {what.bring && (
            <span className="s soft event-line-more">{t('bring.of', { things: what.bring })}</span>
          )}
          {isAwaited(event) ? (
            <span className="pill warn">{t('own.asked')}</span>
          ) : (
            own && <span className="s soft event-line-more">{ownWord(own)}</span>
          )}
        </span>
      </Link>
    </li>
  );
}
