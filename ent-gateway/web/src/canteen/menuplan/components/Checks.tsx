import { CircleAlert, CircleCheck } from 'lucide-react';
import { capital, plainDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { MenuCheck } from '../api';
import { useKitchenMessages } from '../messages';
import { foods } from '../plan';

interface ChecksProps {
  checks: MenuCheck[];
  planned: boolean;
}

/** What to look at before publishing: it advises, and forbids nothing. */
export function Checks({ checks, planned }: ChecksProps) {
  const t = useKitchenMessages();
  const language = useLanguage();
  const sentence = (check: MenuCheck) => {
    const food = foods.find((one) => one === check.food);
    return t(`check.${check.kind}`, {
      day: check.date ? capital(plainDay(check.date, language)) : '',
      dish: check.dish ?? '',
      component: check.component ? t(`kind.${check.component}`).toLowerCase() : '',
      food: food ? t(`food.${food}`) : '',
      count: check.count ?? 0,
      least: check.atLeast ?? 0,
      most: check.atMost ?? 0,
      meals: check.meals ?? 0,
    });
  };
  if (!planned) return null;
  return (
    <section className="card pad stack" aria-labelledby="checks">
      <h2 id="checks">{t('checks')}</h2>
      {checks.length === 0 ? (
        <p className="row">
          <CircleCheck aria-hidden="true" size={20} />
          {t('checks.fine')}
        </p>
      ) : (
        <ul className="stack">
          {checks.map((check) => (
            <li key={sentence(check)} className="row kitchen-check">
              <CircleAlert aria-hidden="true" size={20} />
              {sentence(check)}
            </li>
          ))}
        </ul>
      )}
      <p className="s soft">{t('checks.source')}</p>
    </section>
  );
}
