import { Check, TriangleAlert } from 'lucide-react';
import type { Programme } from '../api';
import { useTimetableMessages } from '../messages';
import { useDuration } from '../useDuration';

/** A few minutes are no matter in a week. */
const tolerance = 5;

/** The hours of a week by subject beside those of the programme. */
export function HoursCard({ programme }: { programme: Programme }) {
  const t = useTimetableMessages();
  const spell = useDuration();
  const heading = `hours-${programme.cycle}`;
  return (
    <section className="card pad stack" aria-labelledby={heading}>
      <h2 id={heading}>{t(programme.cycle === 'THIRD' ? 'programme.THIRD' : 'programme.SECOND')}</h2>
      <p className="soft s">{t('programme.more')}</p>
      <ul className="stack">
        {programme.lines.map(({ subjects, officialMinutes, plannedMinutes }) => {
          const more = plannedMinutes - officialMinutes;
          const share = Math.min(100, Math.round((100 * plannedMinutes) / officialMinutes));
          return (
            <li key={subjects.join()}>
              <p className="b">{subjects.map((subject) => t(`subject.${subject}`)).join(', ')}</p>
              <div className="meter" aria-hidden="true">
                <i style={{ width: `${share}%` }} />
              </div>
              <p className="row between wrap s">
                <span className="number">
                  {t('programme.of', { planned: spell(plannedMinutes), official: spell(officialMinutes) })}
                </span>
                {Math.abs(more) <= tolerance ? (
                  <span className="pill ok">
                    <Check aria-hidden="true" size={15} />
                    {t('programme.reached')}
                  </span>
                ) : more > 0 ? (
                  <span className="pill plain-soft">{t('programme.above', { time: spell(more) })}</span>
                ) : (
                  <span className="pill warn">
                    <TriangleAlert aria-hidden="true" size={15} />
                    {t('programme.below', { time: spell(-more) })}
                  </span>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
