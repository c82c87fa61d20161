import { Info, TriangleAlert } from 'lucide-react';
import { useChildren } from '../../../app/session';
import type { MealWarning } from '../api';
import { useMenusMessages } from '../messages';
import { instead, warningSentence } from '../words';
import './alerts.css';

interface MealAlertsProps {
  warnings: MealWarning[];
  /** the day, where several are on show */
  day?: (warning: MealWarning) => string;
}

/** What children must not eat: a sign, the word allergy, the child, the dish and the allergen. */
export function MealAlerts({ warnings, day }: MealAlertsProps) {
  const t = useMenusMessages();
  const children = useChildren();
  if (warnings.length === 0) return null;
  const graveFirst = [...warnings].sort(
    (one, other) => Number(one.reason === 'DIET') - Number(other.reason === 'DIET'),
  );
  const nameOf = (id: string) => children.find((child) => child.id === id)?.givenName ?? '';
  return (
    <ul className="alerts" aria-label={t('alerts')}>
      {graveFirst.map((warning) => {
        const grave = warning.reason !== 'DIET';
        const Icon = grave ? TriangleAlert : Info;
        return (
          <li
            key={`${warning.childId}-${warning.date}-${warning.dish}`}
            className={grave ? 'alert alert-grave' : 'alert'}
          >
            <Icon aria-hidden="true" size={22} strokeWidth={2.4} />
            <div>
              <p>
                <span className="b">{t(grave ? 'alert.allergy' : 'alert.diet')}</span>
                {day && ` ${day(warning)}`}
                {' · '}
                {warningSentence(warning, nameOf(warning.childId), t)}
              </p>
              {warning.instead.length > 0 && <p className="s">{instead(warning, t)}</p>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
