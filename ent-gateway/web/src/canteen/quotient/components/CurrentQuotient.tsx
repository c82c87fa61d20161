import { CalendarX, CircleAlert, CircleHelp } from 'lucide-react';
import { dayOf, fullDate, monthName, quotientEuros } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { EmptyState } from '../../../app/ui';
import type { HouseholdQuotient } from '../api';
import { useQuotientMessages } from '../messages';
import { MealPrices } from './MealPrices';

export function CurrentQuotient({ household }: { household: HouseholdQuotient }) {
  const t = useQuotientMessages();
  const language = useLanguage();
  const quotient = household.current;
  const expired = household.history.find(({ status }) => status === 'EXPIRED');
  const refused = household.standing === 'REFUSED';
  if (household.standing === 'ESTIMATED') return null;
  const title = `quotient-${household.householdId}`;
  return (
    <section className="card pad stack" aria-labelledby={title}>
      <h2 id={title}>{t('current')}</h2>
      {quotient ? (
        <>
          <p className="quotient-value number">{quotientEuros(quotient.valueCents, language)}</p>
          <p>
            {t('valid', {
              from: fullDate(quotient.validFrom, language),
              to: fullDate(quotient.validTo, language),
            })}
            <span className="soft s quotient-month">
              {t(`source.${quotient.source}`, {
                month: monthName(quotient.month, language),
                date: fullDate(dayOf(quotient.declaredAt), language),
                provider: t(quotient.provider === 'MSA' ? 'provider.MSA' : 'provider.CNAF'),
              })}
            </span>
          </p>
          {quotient.source === 'INCOME' && <p className="s">{t('unchecked')}</p>}
        </>
      ) : (
        <EmptyState
          icon={refused ? CircleAlert : expired ? CalendarX : CircleHelp}
          title={
            refused
              ? t('refused')
              : expired
                ? t('expired', { to: fullDate(expired.validTo, language) })
                : t('none')
          }
        >
          <p>{t(refused ? 'refused.more' : expired ? 'expired.more' : 'none.more')}</p>
        </EmptyState>
      )}
      <MealPrices childIds={household.childIds} valueCents={quotient?.valueCents ?? -1} />
    </section>
  );
}
