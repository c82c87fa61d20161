import {
  CalendarX,
  CircleHelp,
  Clock,
  LockOpen,
  type LucideIcon,
  PencilLine,
  UserPlus,
  UserX,
} from 'lucide-react';
import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { DayLine } from '../api';
import { isSurprising, type Mark, marksOf } from '../lines';
import { useAccountMessages } from '../messages';

const shapes: Partial<Record<DayLine['standing'], LucideIcon>> = {
  ABSENT_UNJUSTIFIED: UserX,
  PRESENT_WITHOUT_BOOKING: UserPlus,
  CALLED_OFF: CalendarX,
  NOT_CALLED: CircleHelp,
};

const marks: Record<Mark, LucideIcon> = {
  reopened: LockOpen,
  late: Clock,
  latePickUp: Clock,
  fixed: PencilLine,
};

function MarkShape({ mark }: { mark: Mark }) {
  const Shape = marks[mark];
  return <Shape aria-hidden="true" size={16} />;
}

/** How a day stands, in words; what a family would ask about wears a shape and a colour beside them. */
export function Standing({ line }: { line: DayLine }) {
  const t = useAccountMessages();
  const language = useLanguage();
  const Shape = shapes[line.standing];
  return (
    <>
      <p className="row wrap account-marks">
        <span className={`pill ${isSurprising(line) ? 'warn' : 'plain-soft'}`}>
          {Shape && <Shape aria-hidden="true" size={16} />}
          {t(`standing.${line.standing}`)}
        </span>
        {marksOf(line).map((mark) => (
          <span key={mark} className="pill warn">
            <MarkShape mark={mark} />
            {t(mark)}
          </span>
        ))}
      </p>
      {line.leavesOn && <p className="s soft">{t('leaves', { day: fullDate(line.leavesOn, language) })}</p>}
    </>
  );
}
