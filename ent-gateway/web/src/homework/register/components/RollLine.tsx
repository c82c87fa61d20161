import { Link } from 'react-router';
import type { HalfToday } from '../api';
import { useRegisterMessages } from '../messages';

interface RollLineProps {
  classId: string;
  date: string;
  half: HalfToday;
}

/** A half-day of a class, which opens its roll. */
export function RollLine({
  classId,
  date,
  half: { half, closedAt, pupils, absent, unexplained },
}: RollLineProps) {
  const t = useRegisterMessages();
  const address = `/appel?${new URLSearchParams({ classe: classId, jour: date, demi: half }).toString()}`;
  return (
    <Link className="row wrap" to={address}>
      <span className="soft">{t(`rolls.${half}`)}</span>
      {closedAt === null ? (
        <span className="pill warn">{t('rolls.open')}</span>
      ) : (
        <span>{absent === 0 ? t('rolls.all', { count: pupils }) : t('rolls.absent', { count: absent })}</span>
      )}
      {unexplained > 0 && (
        <span className="pill danger-soft">{t('rolls.unexplained', { count: unexplained })}</span>
      )}
    </Link>
  );
}
