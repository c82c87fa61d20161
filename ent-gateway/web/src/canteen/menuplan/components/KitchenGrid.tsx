import { Eye, Pencil } from 'lucide-react';
import { useState } from 'react';
import { capital, plainDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { DayPlan, KitchenDay, KitchenWeek } from '../api';
import { useKitchenMessages } from '../messages';
import { isDraft, isShown, kinds, withDishes } from '../plan';
import { PublishedChange } from './PublishedChange';
import { Slot } from './Slot';

interface KitchenGridProps {
  week: KitchenWeek;
  onChange: (day: DayPlan, modification?: string) => void;
}

export function KitchenGrid({ week, onChange }: KitchenGridProps) {
  const t = useKitchenMessages();
  const language = useLanguage();
  const [wanted, setWanted] = useState<DayPlan>();
  const days = week.days.filter(isShown);
  const change = (day: KitchenDay, plan: DayPlan) =>
    day.menu?.publication ? setWanted(plan) : onChange(plan);
  const head = (day: KitchenDay) =>
    day.closure && day.closure.kind !== 'WEDNESDAY' ? (
      <span className="s soft">{day.closure.label || t('closed')}</span>
    ) : isDraft(day) ? (
      <span className="pill warn">
        <Pencil aria-hidden="true" size={14} />
        {t('draft')}
      </span>
    ) : day.menu ? (
      <span className="pill ok">
        <Eye aria-hidden="true" size={14} />
        {t('seen')}
      </span>
    ) : (
      <span className="s soft">{t('nothing')}</span>
    );
  return (
    <div className="card kitchen-scroll">
      <table className="kitchen-grid" aria-label={t('grid')}>
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden">{t('component')}</span>
            </th>
            {days.map((day) => (
              <th key={day.date} scope="col">
                <span className="kitchen-day">{capital(plainDay(day.date, language))}</span>
                {head(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{t(`kind.${kind}`)}</th>
              {days.map((day) => (
                <td key={day.date}>
                  {day.closure && day.closure.kind !== 'WEDNESDAY' && !day.menu ? null : (
                    <Slot
                      day={day}
                      kind={kind}
                      onChange={(dishes) =>
                        change(day, {
                          date: day.date,
                          components: withDishes(day, kind, dishes),
                          version: day.version ?? null,
                        })
                      }
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {wanted && (
        <PublishedChange
          day={wanted.date}
          onClose={() => setWanted(undefined)}
          onConfirm={(modification) => {
            onChange(wanted, modification);
            setWanted(undefined);
          }}
        />
      )}
    </div>
  );
}
