import { longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { fullName } from '../../../core/colleague';
import type { SchoolRolls } from '../api';
import { useRegisterMessages } from '../messages';
import { HeadLink } from './HeadLink';

/** The classes of a school that are handed over today, to whom and until when; nothing on a day without school. */
export function StandInsToday({ school: { classes, closure, date, schoolId } }: { school: SchoolRolls }) {
  const t = useRegisterMessages();
  const language = useLanguage();
  const standIns = classes.flatMap(({ name, standIns: all }) => all.map((one) => ({ ...one, name })));
  if (closure || standIns.length === 0) return null;
  const heading = `stand-ins-${schoolId}`;
  return (
    <section className="stack" aria-labelledby={heading}>
      <h3 id={heading}>{t('rolls.standIns')}</h3>
      <ul className="rolls-lines">
        {standIns.map(({ classId, name, person, replaced, until }) => (
          <li key={classId + person.id} className="row wrap">
            <HeadLink plain to={`/classes/${classId}`}>
              {name}
            </HeadLink>
            <span>
              {replaced
                ? t('rolls.standsIn', { name: fullName(person), replaced: fullName(replaced) })
                : fullName(person)}
            </span>
            {until === date ? (
              <span className="pill warn">{t('rolls.lastDay')}</span>
            ) : (
              <span className="soft">{t('rolls.until', { day: longDay(until, language) })}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
