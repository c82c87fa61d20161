import { Calculator, FileUp } from 'lucide-react';
import { Link } from 'react-router';
import { dayOf, fullDate, quotientEuros } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button } from '../../../app/ui';
import type { HouseholdQuotient } from '../api';
import { useQuotientMessages } from '../messages';
import { MealPrices } from './MealPrices';

interface EstimateProps {
  household: HouseholdQuotient;
  /** leads to where the tax notice is sent */
  onPaper: () => void;
}

/** What was declared and doesn't count yet: what it would make, and what makes it count. */
export function Estimate({ household, onPaper }: EstimateProps) {
  const t = useQuotientMessages();
  const language = useLanguage();
  const { estimate, current } = household;
  if (!estimate) return null;
  const title = `estimate-${household.householdId}`;
  return (
    <section className="card pad stack" aria-labelledby={title}>
      <h2 id={title}>{t('estimate')}</h2>
      <p className="quotient-value number">{quotientEuros(estimate.valueCents, language)}</p>
      <p>
        {t(current ? 'estimate.besides' : 'estimate.more')}
        <span className="soft s quotient-month">
          {t('source.INCOME', { date: fullDate(dayOf(estimate.declaredAt), language) })}
        </span>
      </p>
      <MealPrices childIds={household.childIds} valueCents={estimate.valueCents} title="meal.estimated" />
      {!current && (
        <MealPrices childIds={household.childIds} valueCents={estimate.valueCents} title="meal.meanwhile" />
      )}
      <div className="row wrap">
        <Button kind="primary" onPress={onPaper}>
          <FileUp aria-hidden="true" size={18} />
          {t('estimate.paper')}
        </Button>
        <Link className="btn quiet" to="/simulateur">
          <Calculator aria-hidden="true" size={18} />
          {t('estimate.simulator')}
        </Link>
      </div>
    </section>
  );
}
