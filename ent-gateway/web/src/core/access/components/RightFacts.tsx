import { dayOf, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { Right } from '../api';
import { useAccessMessages } from '../messages';

/** A right with its place, since when, and by whom. */
export function RightFacts({ right }: { right: Right }) {
  const t = useAccessMessages();
  const language = useLanguage();
  const since = right.since ? fullDate(dayOf(right.since), language) : '';
  return (
    <div>
      <p className="b">{[t(`role.${right.role}`), right.place].filter(Boolean).join(', ')}</p>
      <p className="s soft">
        {since && t('since', { date: since })} {right.grantedBy && t('by', { name: right.grantedBy })}
      </p>
    </div>
  );
}
