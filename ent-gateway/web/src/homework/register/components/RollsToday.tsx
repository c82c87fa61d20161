import { useQuery } from '@tanstack/react-query';
import { LoadError, Skeleton } from '../../../app/ui';
import type { School } from '../../../core/school';
import { type SchoolRolls, schoolRollsQuery } from '../api';
import { useRegisterMessages } from '../messages';
import { HalfOfSchool } from './HalfOfSchool';
import { RollLine } from './RollLine';
import { StandInsToday } from './StandInsToday';
import { ToExplain } from './ToExplain';
import './rolls.css';

interface RollsTodayProps {
  school: School;
  /** whether there are others beside it */
  several: boolean;
}

/** A school this morning or afternoon, for its head: whose roll is missing, who stands in, and what waits for a reason. */
export function RollsToday({ school, several }: RollsTodayProps) {
  const t = useRegisterMessages();
  const { data, error, isFetching, refetch } = useQuery(schoolRollsQuery(school.id));
  const heading = `rolls-${school.id}`;
  return (
    <section className="card pad stack" aria-labelledby={heading}>
      <h2 id={heading}>{several ? t('rolls.at', { school: school.name }) : t('rolls')}</h2>
      {!data && error && <LoadError error={error} retry={() => void refetch()} pending={isFetching} />}
      {!data && !error && <Skeleton lines={2} height={44} />}
      {data && (
        <>
          <Rolls school={data} />
          <StandInsToday school={data} />
          <ToExplain school={data} />
        </>
      )}
    </section>
  );
}

function Rolls({ school: { closure, called, classes, date } }: { school: SchoolRolls }) {
  const t = useRegisterMessages();
  if (closure) {
    const reason = closure.label
      ? t('rolls.closed.label', { label: closure.label })
      : t(`rolls.closed.${closure.kind}`);
    return <p className="soft">{t('rolls.closed', { reason })}</p>;
  }
  if (called.length === 0) return <p className="soft">{t('rolls.before')}</p>;
  return (
    <>
      {called.toReversed().map((half) => (
        <HalfOfSchool key={half} classes={classes} date={date} half={half} />
      ))}
      <details className="rolls-by-class no-print">
        <summary>{t('rolls.byClass')}</summary>
        <ul className="rolls-today">
          {classes
            .filter(({ halves }) => halves.length > 0)
            .map(({ classId, name, halves }) => (
              <li key={classId}>
                <p className="b">{name}</p>
                {halves.map((half) => (
                  <RollLine key={half.half} classId={classId} date={date} half={half} />
                ))}
              </li>
            ))}
        </ul>
      </details>
    </>
  );
}
