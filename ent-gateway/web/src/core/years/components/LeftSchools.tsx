import { Notice } from '../../../app/ui';
import type { School } from '../../school';
import type { TownOutcome } from '../api';
import { useYearMessages } from '../messages';
import { OpenYear } from './OpenYear';

interface LeftSchoolsProps {
  schools: School[];
  left: TownOutcome['left'];
}

/** The schools that stayed as they were, and why; said once where all wait for the next year. */
export function LeftSchools({ schools, left }: LeftSchoolsProps) {
  const t = useYearMessages();
  const yearless = left.filter(({ reason }) => reason === 'NO_NEXT_YEAR');
  if (yearless.length === schools.length)
    return (
      <Notice kind="warn">
        <p>
          {t('town.noYear')} <OpenYear />
        </p>
      </Notice>
    );
  return (
    <Notice kind="warn">
      <p>{t('town.left')}</p>
      <ul>
        {left.map(({ schoolId, reason }) => (
          <li key={schoolId}>
            {t('town.left.school', {
              school: schools.find(({ id }) => id === schoolId)?.name ?? '',
              why: t(`left.${reason}`),
            })}
          </li>
        ))}
      </ul>
      {yearless.length > 0 && (
        <p>
          <OpenYear />
        </p>
      )}
    </Notice>
  );
}
