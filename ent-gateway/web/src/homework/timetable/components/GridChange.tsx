import { clockTime } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { DayChange } from '../api';
import { changeIcons } from '../changeIcons';
import { useTimetableMessages } from '../messages';

/** What takes the place of slots, or happens beside them. */
export function GridChange({ change }: { change: DayChange }) {
  const t = useTimetableMessages();
  const language = useLanguage();
  const Icon = changeIcons[change.kind];
  return (
    <div className="timetable-slot slot-change">
      <span className="b">
        <Icon aria-hidden="true" size={16} /> {change.title}
      </span>{' '}
      <span className="timetable-time number">
        {t(`change.${change.kind}`)},{' '}
        {t('hours', { from: clockTime(change.from, language), to: clockTime(change.to, language) })}
      </span>
    </div>
  );
}
