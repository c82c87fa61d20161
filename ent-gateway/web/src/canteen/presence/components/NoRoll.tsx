import { ClipboardCheck } from 'lucide-react';
import { Link, useParams } from 'react-router';
import { useRollMessages } from '../../../app/roll';
import { Button, EmptyState, LoadError, Page, Skeleton } from '../../../app/ui';
import { usePresenceMessages } from '../messages';
import { rollProblem } from '../problems';
import type { useRoll } from '../useRoll';

/** Before the first list has come, or when none comes. */
export function NoRoll({ work }: { work: ReturnType<typeof useRoll> }) {
  const t = usePresenceMessages();
  const tablet = useRollMessages();
  const { id = '' } = useParams();
  return (
    <Page title={t('sites')} before={<Link to="/pointage">{t('back')}</Link>}>
      {work.offline ? (
        <EmptyState icon={ClipboardCheck} title={tablet('offline')}>
          <p>{t('never')}</p>
          <Button onPress={work.refresh}>{t('refresh')}</Button>
        </EmptyState>
      ) : work.error && rollProblem(work.error) === 'notToday' ? (
        <EmptyState icon={ClipboardCheck} title={t('notToday')}>
          <p>{t('notToday.more')}</p>
          <Link className="btn primary" to={`/pointage/${id}`}>
            {t('notToday.open')}
          </Link>
        </EmptyState>
      ) : work.error ? (
        <LoadError error={work.error} retry={work.refresh} />
      ) : (
        <Skeleton lines={4} height={88} />
      )}
    </Page>
  );
}
