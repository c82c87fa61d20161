import { CalendarX, CloudOff } from 'lucide-react';
import { useRollMessages } from '../../../app/roll';
import { Button, EmptyState, LoadError, Skeleton } from '../../../app/ui';
import { useClassRollMessages } from '../messages';
import { classRollProblem, freeReason } from '../problems';
import type { useClassRoll } from '../useClassRoll';

const more = { 'closed.day': 'closed.day.more', ahead: 'ahead.more', over: 'over.more' } as const;

/** Before the first list has come, or when none comes. */
export function NoRoll({ work }: { work: ReturnType<typeof useClassRoll> }) {
  const t = useClassRollMessages();
  const tablet = useRollMessages();
  if (work.offline)
    return (
      <EmptyState icon={CloudOff} title={tablet('offline')}>
        <p>{t('never')}</p>
        <Button onPress={work.refresh}>{t('refresh')}</Button>
      </EmptyState>
    );
  if (!work.error) return <Skeleton lines={4} height={88} />;
  const problem = classRollProblem(work.error);
  const free = freeReason(work.error);
  return problem === 'server' ? (
    <LoadError error={work.error} retry={work.refresh} />
  ) : (
    <EmptyState icon={CalendarX} title={t(free?.reason === 'FREE_HALF' ? 'closed.half' : problem)}>
      {free && <p>{free.label || t(`free.${free.reason}`)}</p>}
      <p>{t(more[problem])}</p>
    </EmptyState>
  );
}
