import { Hourglass } from 'lucide-react';
import { shortDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useActing } from '../../../app/session';
import type { PatternAnswer } from '../api';
import { usePatternMessages } from '../messages';
import type { Offer } from '../term';

/** On which days each child waits for a place, and who is told once there is one. */
export function TermWaiting({ answer, offers }: { answer: PatternAnswer; offers: Offer[] }) {
  const t = usePatternMessages();
  const language = useLanguage();
  const acting = useActing();
  const daysOf = (childId: string) => [
    ...new Set(
      answer.days
        .filter((day) => day.childId === childId && day.result === 'WAITING')
        .map(({ date }) => date),
    ),
  ];
  return (
    <div>
      <p className="row">
        <Hourglass aria-hidden="true" size={20} />
        {t(acting ? 'waiting.acting' : 'waiting', { count: answer.waiting })}
      </p>
      <ul className="s">
        {offers.map(({ child }) => {
          const dates = daysOf(child.id).toSorted();
          return (
            dates.length > 0 && (
              <li key={child.id}>
                {child.givenName}
                {t('colon')}
                {dates.map((date) => shortDate(date, language)).join(', ')}
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
