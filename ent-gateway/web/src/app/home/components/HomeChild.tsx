import { CalendarOff, NotebookPen } from 'lucide-react';
import { Link } from 'react-router';
import type { ColouredChild } from '../../session';
import { Face } from '../../ui';
import type { HomeDay } from '../api';
import { useHomeMessages } from '../messages';
import { HomeMeal } from './HomeMeal';

export function HomeChild({ child, day }: { child: ColouredChild; day: HomeDay }) {
  const t = useHomeMessages();
  return (
    <li className={`home-child ${child.colour}`}>
      <div className="row between">
        <h3 className="row">
          <Face name={child.givenName} colour={child.colour} />
          {child.givenName}
        </h3>
        <span className="s soft">{child.className}</span>
      </div>
      {!day.open ? (
        <p className="home-line">
          <CalendarOff aria-hidden="true" size={20} />
          <span>{day.closureLabel ? t('closed.because', { label: day.closureLabel }) : t('closed')}</span>
        </p>
      ) : (
        <>
          <div className="home-line">
            <NotebookPen aria-hidden="true" size={20} />
            {day.homework.length ? (
              <ul className="home-homework">
                {day.homework.map((entry) => (
                  <li key={entry.id}>
                    <Link to={`/devoirs?enfant=${child.id}&date=${day.date}`}>{entry.subject}</Link>{' '}
                    <span className="home-text">{entry.text}</span>
                  </li>
                ))}
              </ul>
            ) : (
              <span className="soft">{t('homework.none')}</span>
            )}
          </div>
          <HomeMeal child={child} day={day} />
        </>
      )}
    </li>
  );
}
