import { Link } from 'react-router';
import { isOff, useChildren, useSession } from '../../session';
import type { Home } from '../api';
import { useHomeMessages } from '../messages';
import { HomeChild } from './HomeChild';
import { Later } from './Later';
import { HomeEvents } from './laterParts';

interface HomeDayCardProps {
  title: string;
  date: string;
  home: Home;
  only: string | undefined;
}

export function HomeDayCard({ title, date, home, only }: HomeDayCardProps) {
  const t = useHomeMessages();
  const { me } = useSession();
  const children = useChildren().filter(({ id }) => !only || id === only);
  return (
    <section aria-labelledby={`day-${date}`}>
      <div className="section-head">
        <h2 id={`day-${date}`}>{title}</h2>
        {!isOff(me, 'HOMEWORK') && (
          <span className="row wrap">
            <Link className="s" to="/absences-ecole">
              {t('absent')}
            </Link>
            <Link className="s" to={`/semaine?date=${date}`}>
              {t('week')}
            </Link>
          </span>
        )}
      </div>
      <ul className="card home-day">
        {children.map((child) => {
          const day = home.children
            .find((one) => one.child.id === child.id)
            ?.days.find((one) => one.date === date);
          return day && <HomeChild key={child.id} child={child} day={day} />;
        })}
      </ul>
      {!isOff(me, 'HOMEWORK') && (
        <Later>
          <HomeEvents date={date} only={only} />
        </Later>
      )}
    </section>
  );
}
