import { euros } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { PriceSteps } from '../../week/components/PriceSteps';
import type { Family } from '../api';
import { useDeskQueueMessages } from '../messages';

/** What each child costs each household today, and why. */
export function FamilyPrices({ family }: { family: Family }) {
  const t = useDeskQueueMessages();
  const language = useLanguage();
  const nameOf = (id: string) => family.children.find((child) => child.id === id)?.givenName ?? '';
  const homeOf = (id: string) => family.households.find((home) => home.id === id)?.name ?? '';
  if (family.prices.length === 0) return null;
  return (
    <section className="card pad family-prices" aria-labelledby="prices">
      <h2 id="prices">{t('prices')}</h2>
      {family.prices.map((price) => (
        <details key={price.childId + price.householdId + price.activityId}>
          <summary>
            <span className="b">
              {nameOf(price.childId)}, {price.activityName}
            </span>{' '}
            <span className="soft">{homeOf(price.householdId)}</span>{' '}
            <span className="b number">
              {price.amountCents == null ? t('prices.none') : euros(price.amountCents, language)}
            </span>
          </summary>
          <PriceSteps steps={price.explanation} />
        </details>
      ))}
    </section>
  );
}
