import { useQueries } from '@tanstack/react-query';
import { CalendarRange } from 'lucide-react';
import { useActing, useChildren } from '../../../app/session';
import { BackLink, EmptyState, LoadError, Page, Skeleton } from '../../../app/ui';
import { type Activity, kinds, listActivities } from '../../activities';
import { usePatternMessages } from '../messages';
import { useRenewals } from '../useRenewals';
import { KeptPatterns } from './KeptPatterns';
import { TermForm } from './TermForm';
import './term.css';

/** Lunch first, as in the week. */
const inOrder = (activities: Activity[]) =>
  activities.toSorted((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));

/** A whole family, a whole term, one request. */
export function TermScreen() {
  const t = usePatternMessages();
  const children = useChildren();
  const acting = useActing();
  const offers = useQueries({
    queries: children.map(({ id }) => ({
      queryKey: ['canteen', 'activities', id],
      queryFn: () => listActivities(id),
    })),
  });
  const renewals = useRenewals();
  const failed = offers.find(({ error }) => error);
  const loaded = offers.every(({ data }) => data);
  const known = children.map((child, index) => ({ child, activities: inOrder(offers[index]?.data ?? []) }));
  const nothing = loaded && known.every(({ activities }) => activities.length === 0);
  return (
    <Page
      title={t('title')}
      before={
        acting ? (
          <BackLink to={`/familles/${acting.familyId}`}>{acting.name}</BackLink>
        ) : (
          <BackLink to="/cantine">{t('back')}</BackLink>
        )
      }
    >
      {failed?.error && <LoadError error={failed.error} retry={() => void failed.refetch()} />}
      {!loaded && !failed && <Skeleton lines={children.length + 1} height={120} />}
      {nothing && (
        <EmptyState icon={CalendarRange} title={t('none')}>
          <p>{t('none.more')}</p>
        </EmptyState>
      )}
      {loaded && !nothing && (
        <div className="stack term">
          <TermForm offers={known} renewals={renewals} />
          <KeptPatterns offers={known} />
        </div>
      )}
    </Page>
  );
}
