import { type ReactNode, useState } from 'react';
import { capital, monthName } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Choice } from '../../../app/ui';
import { useSubjectName } from '../../timetable';
import type { Observation } from '../api';
import { useBookletMessages } from '../messages';
import { byDomain, byMonth } from '../order';

interface ObservationListProps {
  list: Observation[];
  show: (one: Observation) => ReactNode;
}

/** Successes by domain, or month by month. */
export function ObservationList({ list, show }: ObservationListProps) {
  const t = useBookletMessages();
  const language = useLanguage();
  const subjectName = useSubjectName();
  const [order, choose] = useState<'domain' | 'time'>('domain');
  const groups =
    order === 'domain'
      ? byDomain(list).map(({ key, list: some }) => ({ title: subjectName(key), some }))
      : byMonth(list).map(({ key, list: some }) => ({ title: capital(monthName(key, language)), some }));
  return (
    <div className="stack-l">
      <Choice
        label={t('order')}
        hideLabel
        value={order}
        onChange={choose}
        options={[
          { value: 'domain', label: t('order.domain') },
          { value: 'time', label: t('order.time') },
        ]}
      />
      {groups.map(({ title, some }) => (
        <section key={title} className="card pad stack" aria-label={title}>
          <h2>{title}</h2>
          <ul className="booklet-list">{some.map(show)}</ul>
        </section>
      ))}
    </div>
  );
}
