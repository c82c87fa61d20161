import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { School } from '../../../core/school';
import { type ClassToday, schoolRollsQuery } from '../api';
import { useRegisterMessages } from '../messages';
import { RollLine } from './RollLine';
import './rolls.css';

interface RollsTodayProps {
  school: School;
  /** whether there are others beside it */
  several: boolean;
}

/** How the rolls of a school stand today: nothing before the first hour, and on days without class. */
export function RollsToday({ school, several }: RollsTodayProps) {
  const t = useRegisterMessages();
  const { data } = useQuery(schoolRollsQuery(school.id));
  if (!data || (data.called.length === 0 && data.toFollowUp === 0)) return null;
  const missing = data.classes.filter(isMissing).length;
  const heading = `rolls-${school.id}`;
  return (
    <section className="card pad stack" aria-labelledby={heading}>
      <h2 id={heading}>{several ? t('rolls.at', { school: school.name }) : t('rolls')}</h2>
      {data.called.length > 0 && (
        <>
          <p className="soft">{missing > 0 ? t('rolls.missing', { count: missing }) : t('rolls.done')}</p>
          <ul className="rolls-today">
            {data.classes.map((one) => (
              <li key={one.classId}>
                <p className="b">{one.name}</p>
                {one.halves.map((half) => (
                  <RollLine key={half.half} classId={one.classId} date={data.date} half={half} />
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
      {data.toFollowUp > 0 && (
        <p className="row wrap between">
          {t('rolls.four', { count: data.toFollowUp })}
          <Link className="btn" to="/registre">
            {t('rolls.register')}
          </Link>
        </p>
      )}
    </section>
  );
}

const isMissing = ({ halves }: ClassToday) => halves.some(({ closedAt }) => closedAt === null);
