import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../../app/i18n';
import { schoolsQuery } from '../../school';
import type { Entry } from '../api';
import { detailsIn } from '../details';
import { useTrailMessages } from '../messages';

/** What else is kept of an act, in words. */
export function TrailDetails({ details, people, address }: Pick<Entry, 'details' | 'people' | 'address'>) {
  const t = useTrailMessages();
  const language = useLanguage();
  const { data: schools } = useQuery(schoolsQuery);
  const more = detailsIn(
    details,
    (id) => people[id] ?? schools?.find((one) => one.id === id)?.name,
    t,
    language,
  );
  if (address) more.push({ name: t('address'), value: address });
  if (more.length === 0) return null;
  return (
    <details className="s">
      <summary>{t('details')}</summary>
      <dl className="trail-details">
        {more.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
