import { TriangleAlert } from 'lucide-react';
import { capital, dayOf, longDay, shortDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { MealWarning, Menu } from '../api';
import { useMenusMessages } from '../messages';
import { allergensOf, allergenWord, dishesOf, labelWord } from '../words';
import { MealAlerts } from './MealAlerts';
import './menus.css';

interface MenuCardProps {
  id: string;
  date: string;
  menu: Menu | null | undefined;
  /** why there is no school that day, if there is none */
  closure?: { label: string } | undefined;
  warnings?: MealWarning[];
}

/** One day's meal, allergens in writing; what one's children must not eat comes first. */
export function MenuCard({ id, date, menu, closure, warnings = [] }: MenuCardProps) {
  const t = useMenusMessages();
  const language = useLanguage();
  const contained = menu ? allergensOf(menu) : [];
  const dishes = menu ? dishesOf(menu) : [];
  const publication = menu?.publication;
  return (
    <section className="card pad menu-card" aria-labelledby={`menu-${id}`}>
      <h3 id={`menu-${id}`}>{capital(longDay(date, language))}</h3>
      <MealAlerts warnings={warnings} />
      {dishes.length ? (
        <>
          <ul className="menu-dishes">
            {dishes.map((dish) => (
              <li key={dish.name}>
                <span>
                  {warnings.some((one) => one.dish === dish.name && one.reason !== 'DIET') && (
                    <TriangleAlert
                      className="menu-danger"
                      role="img"
                      aria-label={t('alert.allergy')}
                      size={18}
                    />
                  )}
                  {dish.photo && <img className="menu-photo" src={`/api/core/files/${dish.photo}`} alt="" />}
                  {dish.name}
                </span>
                {dish.labels.map((label) => (
                  <span key={label} className="pill ok menu-label">
                    {labelWord(label, t)}
                  </span>
                ))}
              </li>
            ))}
          </ul>
          <p className="s soft">
            {contained.length
              ? t('contains', { list: contained.map((name) => allergenWord(name, t)).join(', ') })
              : dishes.every(({ allergensStated }) => allergensStated) && t('noAllergen')}
            {dishes.some(({ allergensStated }) => !allergensStated) && (
              <span className="b"> {t('unstated')}</span>
            )}
          </p>
          {publication?.modifiedAt && (
            <p className="s soft">
              {t('modified', { date: shortDate(dayOf(publication.modifiedAt), language) })}
              {publication.modification && ` ${publication.modification}`}
            </p>
          )}
        </>
      ) : (
        <p className="soft">{closure ? closure.label || t('closed') : t('none')}</p>
      )}
    </section>
  );
}
