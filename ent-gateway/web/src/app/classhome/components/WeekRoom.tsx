import { Link } from 'react-router';
import { capital, plainDay } from '../../format';
import { useLanguage } from '../../i18n';
import { useClassHomeMessages } from '../messages';
import type { RoomProps } from '../room';
import { schoolDays } from '../week';
import { Said } from './Said';
import { WeekLine } from './WeekLine';

/** A class's week: for who reads day by day, for small children what was said last first. */
export function WeekRoom({ tile, home }: RoomProps) {
  const t = useClassHomeMessages();
  const language = useLanguage();
  if (home.look === 'NURSERY') return <Said lines={tile.lines} today={home.today} />;
  return (
    <>
      <ol className="home-week">
        {schoolDays(tile.lines, home.today).map(({ day, closed, lines }) => (
          <li key={day} className={day === home.today ? 'home-card is-today' : 'home-card'}>
            <h2>
              {capital(plainDay(day, language))}
              {day === home.today && <span className="home-new">{t('day.today')}</span>}
            </h2>
            {closed !== undefined && <p className="soft">{closed || t('week.closed')}</p>}
            {closed === undefined && lines.length === 0 && <p className="soft">{t('week.nothing')}</p>}
            <ul className="home-lines">
              {lines.map((line) => (
                <WeekLine key={line.id} line={line} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <Link className="btn home-back" to="/devoirs">
        {t('week.others')}
      </Link>
      <Link className="btn home-back" to="/emploi-du-temps">
        {t('week.timetable')}
      </Link>
    </>
  );
}
