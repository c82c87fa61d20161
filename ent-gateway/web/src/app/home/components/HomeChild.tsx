import { CalendarOff } from 'lucide-react';
import type { ColouredChild } from '../../session';
import { Face } from '../../ui';
import type { HomeDay } from '../api';
import { useHomeMessages } from '../messages';
import { HomeHomework } from './HomeHomework';
import { HomeMeal } from './HomeMeal';

/** One child's day. A part that can't be shown just now is left out, rather than said to be empty. */
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
      {day.open === false ? (
        <p className="home-line">
          <CalendarOff aria-hidden="true" size={20} />
          <span>{day.closureLabel ? t('closed.because', { label: day.closureLabel }) : t('closed')}</span>
        </p>
      ) : (
        <>
          {day.homework && <HomeHomework childId={child.id} date={day.date} due={day.homework} />}
          <HomeMeal child={child} day={day} />
        </>
      )}
    </li>
  );
}
