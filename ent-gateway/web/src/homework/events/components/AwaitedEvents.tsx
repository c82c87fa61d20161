import { useQuery } from '@tanstack/react-query';
import { CalendarDays, ChevronRight } from 'lucide-react';
import { Link } from 'react-router';
import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useChildren } from '../../../app/session';
import { comingQuery } from '../api';
import { useEventsMessages } from '../messages';
import { isAwaited, isForChildren } from '../shown';
import { useSchoolName } from '../useSchoolName';
import './events.css';

/** The events about which the school waits for the family's answer; nothing where there are none. */
export function AwaitedEvents({ only }: { only: string | undefined }) {
  const t = useEventsMessages();
  const language = useLanguage();
  const schoolName = useSchoolName();
  const { data = [] } = useQuery(comingQuery);
  const children = useChildren().filter(({ id }) => !only || id === only);
  const awaited = data.filter((event) => isAwaited(event) && isForChildren(event, children));
  if (awaited.length === 0) return null;
  return (
    <section className="card" aria-label={t('awaited')}>
      <ul className="event-lines">
        {awaited.map((event) => (
          <li key={event.id}>
            <Link className="event-line" to="/evenements">
              <CalendarDays aria-hidden="true" size={20} />
              <span>
                <span className="b">{event.what.title}</span>
                {schoolName(event) && <span className="s soft">{` · ${schoolName(event) ?? ''}`}</span>}
                <span className="s soft event-line-more">
                  {t('until', { date: fullDate(event.asking.until ?? '', language) })}
                </span>
              </span>
              <ChevronRight aria-hidden="true" size={20} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
