import { clockTime } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { DayChange } from '../api';
import { changeIcons } from '../changeIcons';
import { useTimetableMessages } from '../messages';

/** What else happens than the timetable says, as a line of the day. */
export function ChangeLine({ change }: { change: DayChange }) {
  const t = useTimetableMessages();
  const language = useLanguage();
  const Icon = changeIcons[change.kind];
  return (
    <li className="timetable-line slot-change">
      <span className="s number">{clockTime(change.from, language)}</span>
      <span>
        <Icon aria-hidden="true" size={16} /> <span className="b">{change.title}</span>
        <span className="s">
          {' '}
          · {t(`change.${change.kind}`)}, {t('until', { hour: clockTime(change.to, language) })}
        </span>
        {change.note && <span className="s timetable-note">{change.note}</span>}
      </span>
    </li>
  );
}
