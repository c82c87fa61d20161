import { ArrowRight } from 'lucide-react';
import { useLanguage } from '../../../app/i18n';
import { useEndsWords } from '../../leavings';
import type { Change } from '../api';
import { useImportsMessages } from '../messages';
import { entityWords, fieldWords, valueWords } from '../words';

/** One record: field by field what it was and what it becomes. */
export function ChangeCard({ change }: { change: Change }) {
  const t = useImportsMessages();
  const language = useLanguage();
  const endsWords = useEndsWords();
  const fields = change.fields.flatMap(({ field, ...values }) => {
    const label = fieldWords(field, t);
    return label ? [{ field, label, ...values }] : [];
  });
  const value = (field: string, text: string | null) =>
    text ? valueWords(field, text, t, language) : <i className="soft">{t('change.empty')}</i>;
  const ends = change.ends && endsWords(change.ends);
  const compared = change.kind === 'CHANGED' || change.kind === 'MOVED';
  return (
    <li className="card pad change">
      <p className="row wrap between">
        <span>
          <span className="b">{change.subject}</span>{' '}
          <span className="soft s">{entityWords(change.entity, t)}</span>
        </span>
        {change.line > 0 && <span className="s soft">{t('change.line', { line: change.line })}</span>}
      </p>
      {change.ends && (
        <p className="s">
          {ends ? t(change.kind === 'LEFT' ? 'leaving.ends' : 'change.ends', { ends }) : t('leaving.none')}
        </p>
      )}
      {compared ? (
        <dl className="change-fields">
          {fields.map(({ field, label, before, after }) => (
            <div key={field}>
              <dt className="s soft">{label}</dt>
              <dd>
                <del>
                  <span className="hidden">{t('change.before')} </span>
                  {value(field, before)}
                </del>
                <ArrowRight aria-hidden="true" size={16} />
                <ins>
                  <span className="hidden">{t('change.after')} </span>
                  {value(field, after)}
                </ins>
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        fields.length > 0 && (
          <ul className="change-values s">
            {fields.map(({ field, label, before, after }) => (
              <li key={field}>
                <span className="soft">{label}</span> {value(field, after ?? before)}
              </li>
            ))}
          </ul>
        )
      )}
    </li>
  );
}
