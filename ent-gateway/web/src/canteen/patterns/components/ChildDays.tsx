import type { ReactNode } from 'react';
import { type Activity, clockTime, type Weekday, weekdays } from '../../activities';
import type { ColouredChild } from '../../../app/session';
import { useLanguage } from '../../../app/i18n';
import { Face } from '../../../app/ui';
import { usePatternMessages } from '../messages';
import { type Chosen, slot } from '../term';

interface ChildDaysProps {
  child: ColouredChild;
  activities: Activity[];
  chosen: Chosen;
  onToggle: (activityId: string, day: Weekday) => void;
  children?: ReactNode;
}

/** One child: for each activity, the weekdays to tick. */
export function ChildDays({ child, activities, chosen, onToggle, children }: ChildDaysProps) {
  const t = usePatternMessages();
  const language = useLanguage();
  return (
    <section className="card pad stack" aria-label={child.givenName}>
      <h2 className="row">
        <Face name={child.givenName} colour={child.colour} />
        {child.givenName}
      </h2>
      {activities.length === 0 && <p className="soft">{t('child.none')}</p>}
      {activities.map(({ id, name, hours, weekdays: served }) => (
        <fieldset key={id} className="term-activity">
          <legend>
            <span className="b">{name}</span>
            {hours && (
              <span className="soft s">
                {' '}
                {clockTime(hours.from, language)}&nbsp;–&nbsp;{clockTime(hours.to, language)}
              </span>
            )}
          </legend>
          <div className="term-days">
            {weekdays
              .filter((day) => served.includes(day))
              .map((day) => (
                <label key={day} className="choice-option">
                  <input
                    type="checkbox"
                    checked={chosen[slot(child.id, id)]?.includes(day) ?? false}
                    onChange={() => onToggle(id, day)}
                  />
                  <span>{t(`day.${day}`)}</span>
                </label>
              ))}
          </div>
        </fieldset>
      ))}
      {children}
    </section>
  );
}
