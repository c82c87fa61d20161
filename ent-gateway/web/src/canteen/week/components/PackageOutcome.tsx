import { euros } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { PriceSteps } from '../../prices';
import type { DayOutcome, Package } from '../api';
import { useWeekMessages } from '../messages';
import { PackagePrice } from './PackagePrice';

interface PackageOutcomeProps {
  outcome: DayOutcome;
  /** the package, where the family pays it or would */
  charged: Package | undefined;
  child: string;
}

/** A day gone by in a package: what it adds, and that package, if some day has opened it. */
export function PackageOutcome({ outcome, charged, child }: PackageOutcomeProps) {
  const t = useWeekMessages();
  const language = useLanguage();
  const open = outcome.reopened || outcome.attendance === 'ROLL_OPEN';
  const due = charged?.openedBy ? charged : undefined;
  const nothing = !charged ? 'others' : due ? 'due' : 'none';
  return (
    <div className="stack">
      {outcome.amountCents ? (
        <>
          <h3>{t('outcome.package.added', { price: euros(outcome.amountCents, language) })}</h3>
          <PriceSteps steps={outcome.explanation} />
        </>
      ) : (
        <p>{t(`outcome.package.${nothing}`)}</p>
      )}
      {open && <p>{t('outcome.package.open')}</p>}
      {due && <PackagePrice charged={{ ...due, begun: false }} child={child} />}
    </div>
  );
}
