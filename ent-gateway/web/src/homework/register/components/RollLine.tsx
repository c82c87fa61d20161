import type { Day } from '../../../app/format';
import type { HalfToday } from '../api';
import { useRegisterMessages } from '../messages';
import { HeadLink } from './HeadLink';
import { rollAddress } from './rollAddress';

interface RollLineProps {
  classId: string;
  date: Day;
  half: HalfToday;
}

/** A half-day of a class, which opens its roll. */
export function RollLine({
  classId,
  date,
  half: { half, closedAt, pupils, absent, unexplained },
}: RollLineProps) {
  const t = useRegisterMessages();
  return (
    <HeadLink plain to={rollAddress(classId, date, half)}>
      <span className="soft">{t(`rolls.${half}`)}</span>
      {closedAt === null ? (
        <span className="pill warn">{t('rolls.open')}</span>
      ) : (
        <span>{absent === 0 ? t('rolls.all', { count: pupils }) : t('rolls.absent', { count: absent })}</span>
      )}
      {unexplained > 0 && (
        <span className="pill danger-soft">{t('rolls.unexplained', { count: unexplained })}</span>
      )}
    </HeadLink>
  );
}
