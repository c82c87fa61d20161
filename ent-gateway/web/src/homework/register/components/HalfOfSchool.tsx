import type { Day } from '../../../app/format';
import type { ClassToday, DayHalf } from '../api';
import { useRegisterMessages } from '../messages';
import { HeadLink } from './HeadLink';
import { rollAddress } from './rollAddress';

interface HalfOfSchoolProps {
  classes: ClassToday[];
  date: Day;
  half: DayHalf;
}

/** A half-day of a school: the classes that haven't finished the roll, and how many pupils of the others are away. */
export function HalfOfSchool({ classes, date, half }: HalfOfSchoolProps) {
  const t = useRegisterMessages();
  const rolls = classes.flatMap(({ classId, name, halves }) =>
    halves.filter((one) => one.half === half).map((one) => ({ ...one, classId, name })),
  );
  const missing = rolls.filter(({ closedAt }) => closedAt === null);
  const sum = (count: (roll: (typeof rolls)[number]) => number) =>
    rolls.reduce((all, roll) => all + count(roll), 0);
  const absent = sum((roll) => roll.absent);
  const unexplained = sum((roll) => roll.unexplained);
  const said = rolls.length > missing.length;
  return (
    <div className="row wrap">
      <p className="b">{t(`rolls.${half}`)}</p>
      {missing.length > 0 ? (
        <>
          <p>{t('rolls.missing', { count: missing.length, all: rolls.length })}</p>
          <ul className="row wrap rolls-links">
            {missing.map(({ classId, name }) => (
              <li key={classId}>
                <HeadLink to={rollAddress(classId, date, half)}>{name}</HeadLink>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t(rolls.length === 0 ? 'rolls.none' : 'rolls.done')}</p>
      )}
      {said && (
        <span className={absent > 0 ? 'pill warn' : 'pill ok'}>
          {absent > 0 ? t('rolls.absent', { count: absent }) : t('rolls.nobody')}
        </span>
      )}
      {unexplained > 0 && (
        <span className="pill danger-soft">{t('rolls.unexplained', { count: unexplained })}</span>
      )}
    </div>
  );
}
