import { euros } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { PriceSteps } from '../../prices';
import type { Family } from '../api';
import { useDeskQueueMessages } from '../messages';

/** What each child costs each household today, and why. */
export function FamilyPrices({ family }: { family: Family }) {
  const t = useDeskQueueMessages();
  const language = useLanguage();
  const homeOf = (id: string) => family.households.find((home) => home.id === id)?.name ?? '';
  if (family.prices.length === 0) return null;
  return (
    <section className="card pad stack" aria-labelledby="prices">
      <h2 id="prices">{t('prices')}</h2>
      <div className="family-prices">
        {family.children.map((child) => (
          <div key={child.id}>
            <h3>{child.givenName}</h3>
            {family.prices
              .filter(({ childId }) => childId === child.id)
              .map((price) => (
                <details key={price.householdId + price.activityId}>
                  <summary>
                    {price.activityName}{' '}
                    {family.households.length > 1 && (
                      <span className="soft">{homeOf(price.householdId)} </span>
                    )}
                    <span className="b number">
                      {price.amountCents == null ? t('prices.none') : euros(price.amountCents, language)}
                    </span>
                    {price.packagePeriod && (
                      <span className="soft"> {t(`prices.${price.packagePeriod}`)}</span>
                    )}
                  </summary>
                  <PriceSteps steps={price.explanation} />
                </details>
              ))}
          </div>
        ))}
      </div>
    </section>
  );
}
