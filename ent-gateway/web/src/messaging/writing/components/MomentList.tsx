import { clock, dayOf, nearDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { SharedText, TextHistory } from '../api';
import { withFormer } from '../colours';
import { useWritingMessages } from '../messages';

interface MomentListProps {
  text: SharedText;
  history: TextHistory;
  chosen: number;
  onChoose: (place: number) => void;
}

/** When a text was written, and by whom; the latest first. */
export function MomentList({ text, history, chosen, onChoose }: MomentListProps) {
  const t = useWritingMessages();
  const language = useLanguage();
  const writers = withFormer(text, history.people);
  /** A version that somebody went back to bears the minute of what was written before. */
  const isWayBack = (place: number) => {
    const [later, before] = history.moments.slice(place);
    return before !== undefined && later !== undefined && before.era < later.era;
  };
  return (
    <ol className="text-moments" aria-label={t('history.moments')}>
      {history.moments.map(({ era, moment, authors }, place) => (
        <li key={`${era} ${moment}`}>
          <button
            type="button"
            className="text-moment"
            aria-current={place === chosen ? 'true' : undefined}
            onClick={() => onChoose(place)}
          >
            <span className="b">
              {`${nearDay(dayOf(moment), language)}, ${clock(moment, language)}`}
              {place === 0 && ` · ${t('history.now')}`}
            </span>
            {isWayBack(place) && <span className="s">{t('history.back')}</span>}
            <span className="s soft">
              {authors.map((id) => writers.get(id)?.name ?? t('somebody')).join(', ') || t('somebody')}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
