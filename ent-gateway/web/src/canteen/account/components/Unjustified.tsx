import { useQuery } from '@tanstack/react-query';
import { UserX } from 'lucide-react';
import { Link } from 'react-router';
import { clockTime, hourNow, longDay, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useChild } from '../../../app/session';
import { delayQuery } from '../../absence';
import type { DayLine } from '../api';
import { deadlineOf, isOver } from '../deadline';
import { isPricedAsUnjustified } from '../lines';
import { useAccountMessages } from '../messages';

/** An absence that nobody has excused: what follows, until when it may be explained, and the way there. */
export function Unjustified({ line }: { line: DayLine }) {
  const t = useAccountMessages();
  const language = useLanguage();
  const child = useChild(line.childId);
  const { data: delay } = useQuery(delayQuery);
  const deadline = delay && deadlineOf(line.date, delay.hours);
  const day = deadline && longDay(deadline.day, language);
  const until = () => {
    if (!deadline || !day) return '';
    if (isOver(deadline, today(), hourNow())) return t('unjustified.over', { day });
    return deadline.hour === undefined
      ? t('unjustified.until', { day })
      : t('unjustified.untilHour', {
          day,
          hour: clockTime(`${String(deadline.hour).padStart(2, '0')}:00`, language),
        });
  };
  return (
    <>
      <p className="s">
        {t(isPricedAsUnjustified(line) ? 'unjustified.charged' : 'unjustified')} {until()}
      </p>
      {child && (
        <Link className="row tall-link" to={`/cantine/absences?enfant=${line.childId}&jour=${line.date}`}>
          <UserX aria-hidden="true" size={18} />
          {t('unjustified.link')}
          <span className="hidden">
            {' '}
            {child.givenName}, {longDay(line.date, language)}
          </span>
        </Link>
      )}
    </>
  );
}
