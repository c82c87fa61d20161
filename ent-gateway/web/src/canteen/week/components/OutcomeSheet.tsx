import { Link } from 'react-router';
import { capital, euros, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Notice, Sheet } from '../../../app/ui';
import type { BookingTarget } from '../../booking';
import type { DayOutcome, Package, WeekDay } from '../api';
import { useWeekMessages } from '../messages';
import { absenceOf, staysInPackage } from '../week';
import { PriceSteps } from '../../prices';
import { PackageOutcome } from './PackageOutcome';

interface OutcomeSheetProps {
  day: WeekDay;
  outcome: DayOutcome;
  target: BookingTarget;
  child: string;
  activity?: string | undefined;
  /** whether it cost nothing by itself as it was booked, since its package does */
  inPackage?: boolean | undefined;
  /** that package, where the family pays it */
  charged?: Package | undefined;
  onClose: () => void;
}

export default function OutcomeSheet(props: OutcomeSheetProps) {
  const { day, outcome, target, child, activity, inPackage = false, charged, onClose } = props;
  const t = useWeekMessages();
  const language = useLanguage();
  const { attendance, excuse } = outcome;
  return (
    <Sheet
      title={capital(t('sheet.title', { child, day: longDay(target.date, language) }))}
      open
      onClose={onClose}
    >
      <Notice kind={attendance === 'ABSENT_JUSTIFIED' ? 'ok' : 'info'}>
        <p className="b">{t(`outcome.${attendance}`)}</p>
        {excuse && <p>{t('outcome.reason', { reason: excuse })}</p>}
      </Notice>
      {outcome.reopened && <Notice kind="warn">{t('outcome.reopened')}</Notice>}
      {activity && <p>{activity}</p>}
      {inPackage && !day.paidByOthers && staysInPackage(outcome) ? (
        <PackageOutcome outcome={outcome} charged={charged} child={child} />
      ) : (
        <OutcomePrice day={day} outcome={outcome} inPackage={inPackage} />
      )}
      {attendance === 'ABSENT_UNJUSTIFIED' && (
        <Link className="btn quiet" to={absenceOf(target)}>
          {t('absence.this')}
        </Link>
      )}
    </Sheet>
  );
}

/** A price of its own with its reasons, else that the booking's stands; for now only, until its roll is finished. */
function OutcomePrice({ day, outcome, inPackage }: Pick<OutcomeSheetProps, 'day' | 'outcome' | 'inPackage'>) {
  const t = useWeekMessages();
  const language = useLanguage();
  const { amountCents, explanation, attendance, reopened } = outcome;
  const open = reopened || attendance === 'ROLL_OPEN';
  const former = day.bookingId ? day.amountCents : undefined;
  if (day.paidByOthers) return <p className="soft">{t('sheet.others')}</p>;
  if (amountCents == null) {
    return former == null ? null : (
      <p>{t(open ? 'outcome.forNow' : 'outcome.stands', { price: euros(former, language) })}</p>
    );
  }
  const price = euros(amountCents, language);
  return (
    <div className="stack">
      <h3>
        {open
          ? t('outcome.forNow', { price })
          : former == null || former === amountCents || inPackage
            ? t('outcome.price', { price })
            : t('outcome.instead', { price, former: euros(former, language) })}
      </h3>
      <PriceSteps steps={explanation} />
    </div>
  );
}
