import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { addDays, today } from '../../../app/format';
import { later } from '../../../app/later';
import { useSession } from '../../../app/session';
import { NotFound } from '../../../app/errors';
import { BackLink, Loaded, Page, PrintButton, Select, Skeleton } from '../../../app/ui';
import { schoolsOf, schoolsQuery } from '../../school';
import { type Question, readStatistics } from '../api';
import { useStatisticsMessages } from '../messages';
import { ExportButton } from './ExportButton';
import './statistics.css';

const Figures = lazy(later(() => import('./Figures')));

const periods = [7, 30, 91, 365] as const;

/** How the product is used: for administrators everywhere, for heads in their schools. */
export function StatisticsScreen() {
  const t = useStatisticsMessages();
  const { me, space } = useSession();
  const administers = me.roles.some(({ role }) => role === 'TERRITORY_ADMINISTRATOR');
  const allowed = administers || space === 'head';
  const known = useQuery({ ...schoolsQuery, enabled: allowed });
  const schools = schoolsOf(me, space, known.data ?? []);
  const [days, setDays] = useState<number>(30);
  const [chosen, setChosen] = useState('');
  const schoolId = chosen || (administers ? undefined : schools[0]?.id);
  const question: Question = { from: addDays(today(), -days), to: addDays(today(), -1), schoolId };
  const statistics = useQuery({
    queryKey: ['statistics', question],
    queryFn: () => readStatistics(question),
    enabled: allowed && (administers || !!schoolId),
  });
  if (!allowed) return <NotFound />;
  return (
    <Page
      title={t('title')}
      before={
        <BackLink to={administers ? '/territoire' : '/classes'}>
          {t(administers ? 'territory' : 'classes')}
        </BackLink>
      }
      actions={
        <>
          <ExportButton question={question} />
          <PrintButton>{t('print')}</PrintButton>
        </>
      }
    >
      <p className="soft prose">{t('intro')}</p>
      <div className="statistics-filter">
        <Select
          label={t('school')}
          value={schoolId ?? ''}
          options={[
            ...(administers ? [{ value: '', label: t('school.all') }] : []),
            ...schools.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={({ target }) => setChosen(target.value)}
        />
        <Select
          label={t('period')}
          value={String(days)}
          options={periods.map((value) => ({ value: String(value), label: t(`period.${value}`) }))}
          onChange={({ target }) => setDays(Number(target.value))}
        />
      </div>
      <p className="b print-only">
        {[
          schools.find(({ id }) => id === schoolId)?.name ?? t('school.all'),
          t(`period.${periods.find((each) => each === days) ?? 30}`),
        ].join(' · ')}
      </p>
      <Loaded query={statistics}>
        {(shown) => (
          <Suspense fallback={<Skeleton />}>
            <Figures shown={shown} question={question} />
          </Suspense>
        )}
      </Loaded>
    </Page>
  );
}
