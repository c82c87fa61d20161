import { useQuery } from '@tanstack/react-query';
import { dayOf, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { childResultsQuery } from '../api';
import { useLtiMessages } from '../messages';
import './lti.css';

/** A child's own results in tools: nothing where there are none. */
export function ChildResults({ childId }: { childId: string }) {
  const t = useLtiMessages();
  const language = useLanguage();
  const { data = [] } = useQuery(childResultsQuery(childId));
  if (data.length === 0) return null;
  return (
    <section className="card pad stack" aria-labelledby="child-results">
      <h2 id="child-results">{t('results.child')}</h2>
      <ul className="stack">
        {data.map(({ title, tool, label, max, score }) => (
          <li key={score.itemId}>
            <p className="b">
              {title === label ? title : t('results.of', { title, label })} ·{' '}
              {score.result === null
                ? t(`activity.${score.activity}`)
                : t('results.score', {
                    result: score.result.toLocaleString(language),
                    max: max.toLocaleString(language),
                  })}
            </p>
            <p className="s soft">{t('results.when', { tool, day: fullDate(dayOf(score.at), language) })}</p>
            {score.remark && <p>{score.remark}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
