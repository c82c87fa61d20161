import { useQuery } from '@tanstack/react-query';
import { CalendarX } from 'lucide-react';
import { EmptyState, LoadError, Skeleton } from '../../../app/ui';
import { getRoll } from '../api';
import { useClassRollMessages } from '../messages';
import { type Shown, shown } from '../overlay';
import { classRollProblem, freeReason } from '../problems';
import { useHalfNow } from '../useHalfNow';
import { useStateWords } from '../useStateWords';
import { Counts } from './Counts';
import './roll.css';

/** The roll of the half-day that it is, to be read: how many are there, and who isn't. */
export function RollReading({ classId }: { classId: string }) {
  const t = useClassRollMessages();
  const now = useHalfNow();
  const list = { classId, date: now.day, half: now.half };
  const { data, error, refetch } = useQuery({
    queryKey: ['roll-reading', list],
    queryFn: () => getRoll(list),
    retry: false,
    refetchInterval: 60_000,
  });
  const problem = error && classRollProblem(error);
  return (
    <section className="card pad stack" aria-labelledby="roll-reading">
      <h2 id="roll-reading">{t(`title.${now.half}`)}</h2>
      {error && problem === 'server' && <LoadError error={error} retry={() => void refetch()} />}
      {error && problem && problem !== 'server' && (
        <EmptyState
          icon={CalendarX}
          title={t(freeReason(error)?.reason === 'FREE_HALF' ? 'closed.half' : problem)}
        />
      )}
      {!error && !data && <Skeleton lines={2} height={40} />}
      {!error && data && (
        <>
          <p className="s soft">{t(data.closing ? 'reading.over' : 'reading.open')}</p>
          <Counts pupils={shown(data, [])} />
          <Missing pupils={shown(data, [])} />
        </>
      )}
    </section>
  );
}

function Missing({ pupils }: { pupils: Shown[] }) {
  const t = useClassRollMessages();
  const words = useStateWords();
  const others = pupils.filter(({ state }) => state.status !== 'PRESENT');
  if (others.length === 0) return null;
  return (
    <ul className="stack" aria-label={t('reading.missing')}>
      {others.map((pupil) => (
        <li key={pupil.childId}>
          <span className="b">
            {pupil.givenName} {pupil.familyName}
          </span>
          {' · '}
          {pupil.state.marked ? words(pupil.state) : t('declared')}
        </li>
      ))}
    </ul>
  );
}
