import { lazy, Suspense, useState } from 'react';
import { euros, plainDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { later } from '../../../app/later';
import type { BookingTarget } from '../../booking';
import type { DayOutcome, Package, WeekDay } from '../api';
import { useWeekMessages } from '../messages';
import { staysInPackage } from '../week';
import { CellFace } from './CellFace';

const OutcomeSheet = lazy(later(() => import('./OutcomeSheet')));

interface OutcomeCellProps {
  day: WeekDay;
  outcome: DayOutcome;
  target: BookingTarget;
  child: string;
  activity?: string | undefined;
  /** whether it cost nothing by itself as it was booked, since its package does */
  inPackage?: boolean | undefined;
  /** that package, where the family pays it */
  charged?: Package | undefined;
}

const looks = {
  PRESENT: 'booked',
  PRESENT_WITHOUT_BOOKING: 'came',
  ABSENT_JUSTIFIED: 'excused',
  ABSENT_UNJUSTIFIED: 'absent',
  ROLL_OPEN: 'booked',
  NOT_CALLED: 'booked',
} as const;

/** A day gone by that went otherwise than booked: what came of it, and at a touch what it costs. */
export function OutcomeCell(props: OutcomeCellProps) {
  const { day, outcome, target, child, activity, inPackage = false, charged } = props;
  const t = useWeekMessages();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const free = inPackage && staysInPackage(outcome);
  const cents = outcome.amountCents ?? (day.bookingId ? day.amountCents : undefined);
  const what = t(`outcome.${outcome.attendance}`);
  const label = t(outcome.reopened ? 'outcome.label.reopened' : 'outcome.label', {
    child,
    day: plainDay(day.date, language),
    what,
  });
  return (
    <>
      <CellFace
        look={outcome.reopened ? 'reopened' : looks[outcome.attendance]}
        label={label}
        onPress={() => setOpen(true)}
      >
        {free && !cents
          ? t('inPackage')
          : cents == null
            ? t(outcome.reopened ? 'outcome.reopened.short' : `outcome.${outcome.attendance}.short`)
            : euros(cents, language)}
      </CellFace>
      {open && (
        <Suspense>
          <OutcomeSheet
            day={day}
            outcome={outcome}
            target={target}
            child={child}
            activity={activity}
            inPackage={inPackage}
            charged={charged}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
