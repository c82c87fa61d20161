import { CalendarOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { clockTime } from '../../format';
import { useLanguage } from '../../i18n';
import type { ColouredChild } from '../../session';
import { Face } from '../../ui';
import type { HomeDay } from '../api';
import { useHomeMessages } from '../messages';
import { DayLines } from './DayLines';
import { HomeHomework } from './HomeHomework';
import { HomeMeal } from './HomeMeal';
import { Later } from './Later';
import { AwayLines } from './laterParts';
import './home.css';

interface HomeChildProps {
  child: ColouredChild;
  day: HomeDay;
  /** in the place of the lines of the home */
  homework?: ReactNode;
}

/** One child's day; on one without school, what is due all the same. A part that can't be shown just now is left out, rather than said to be empty. */
export function HomeChild({ child, day, homework }: HomeChildProps) {
  const t = useHomeMessages();
  const language = useLanguage();
  const { from, to } = day.lived ?? {};
  const closed = day.open === false;
  return (
    <li className={`home-child ${child.colour}`}>
      <div className="row between">
        <h3 className="row">
          <Face name={child.givenName} colour={child.colour} />
          {child.givenName}
        </h3>
        <span className="s soft">
          {from && to
            ? t('hours', { from: clockTime(from, language), to: clockTime(to, language) })
            : child.className}
        </span>
      </div>
      {closed && (
        <p className="home-line">
          <CalendarOff aria-hidden="true" size={20} />
          <span>{day.closureLabel ? t('closed.because', { label: day.closureLabel }) : t('closed')}</span>
        </p>
      )}
      {!closed && !!day.away?.length && (
        <Later>
          <AwayLines away={day.away} />
        </Later>
      )}
      {!(closed && day.homework?.length === 0) &&
        (homework ??
          (day.homework && <HomeHomework childId={child.id} date={day.date} due={day.homework} />))}
      {!closed && (
        <>
          {day.lived && <DayLines lived={day.lived} />}
          <HomeMeal child={child} day={day} />
        </>
      )}
    </li>
  );
}
