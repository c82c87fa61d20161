import { useQueries } from '@tanstack/react-query';
import { euros, nextWeekday, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useChildren } from '../../../app/session';
import { Face } from '../../../app/ui';
import { listActivities } from '../../activities';
import { getPrice } from '../../prices';
import { useQuotientMessages } from '../messages';

async function mealPrice(childId: string) {
  const meal = (await listActivities(childId)).find(({ unit }) => unit === 'MEAL');
  if (!meal) return null;
  return getPrice({ childId, activityId: meal.id, date: nextWeekday(today()) });
}

interface MealPricesProps {
  childIds: string[];
  /** prices are read again when it changes */
  valueCents: number;
  title?: 'meal' | 'meal.estimated' | 'meal.meanwhile';
}

/** A quotient means nothing to a person until it is the price of a meal. */
export function MealPrices({ childIds, valueCents, title = 'meal' }: MealPricesProps) {
  const t = useQuotientMessages();
  const language = useLanguage();
  const children = useChildren().filter(({ id }) => childIds.includes(id));
  const prices = useQueries({
    queries: children.map(({ id }) => ({
      queryKey: ['canteen', 'meal-price', id, valueCents],
      queryFn: () => mealPrice(id),
    })),
  });
  const known = children.map((child, index) => {
    const price = prices[index]?.data;
    const due = price?.inPackage?.amountCents ?? price?.amountCents;
    return {
      child,
      period: price?.inPackage?.period,
      amount: (title === 'meal.estimated' ? price?.estimatedCents : due) ?? null,
    };
  });
  if (known.every(({ amount }) => amount === null)) return null;
  return (
    <div className="stack">
      <h3>{t(title)}</h3>
      <ul className="quotient-meals">
        {known.map(
          ({ child, period, amount }) =>
            amount !== null && (
              <li key={child.id} className="row between">
                <span className="row">
                  <Face name={child.givenName} colour={child.colour} size="small" />
                  {t(period ? `meal.child.${period}` : 'meal.child', { child: child.givenName })}
                </span>
                <span className="b number">{euros(amount, language)}</span>
              </li>
            ),
        )}
      </ul>
    </div>
  );
}
