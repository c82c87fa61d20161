import type { SchoolRolls } from '../api';
import { useRegisterMessages } from '../messages';
import { HeadLink } from './HeadLink';

/** What waits for a reason this month, by class, and how many pupils the law has the head follow up. */
export function ToExplain({ school: { classes, date, toFollowUp } }: { school: SchoolRolls }) {
  const t = useRegisterMessages();
  const waiting = classes.filter(({ unexplained }) => unexplained > 0);
  const register = (classId: string) =>
    `/registre?${new URLSearchParams({ classe: classId, mois: date.slice(0, 7) }).toString()}`;
  return (
    <>
      {waiting.length > 0 && (
        <div className="row wrap">
          <p>
            {t('rolls.toExplain', {
              count: waiting.reduce((all, { unexplained }) => all + unexplained, 0),
            })}
          </p>
          <ul className="row wrap rolls-links">
            {waiting.map(({ classId, name, unexplained }) => (
              <li key={classId}>
                <HeadLink to={register(classId)}>
                  {t('rolls.toExplain.class', { name, count: unexplained })}
                </HeadLink>
              </li>
            ))}
          </ul>
        </div>
      )}
      {toFollowUp > 0 && (
        <p className="row wrap between">
          {t('rolls.four', { count: toFollowUp })}
          <HeadLink to="/registre">{t('rolls.register')}</HeadLink>
        </p>
      )}
    </>
  );
}
