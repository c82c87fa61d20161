import { capital, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { Menu } from '../api';
import { useMenusMessages } from '../messages';
import { allergensOf, allergenWord, dishesOf, labelWord } from '../words';

interface MenuCardProps {
  id: string;
  date: string;
  menu: Menu | null | undefined;
}

/** One day's meal, allergens in writing. */
export function MenuCard({ id, date, menu }: MenuCardProps) {
  const t = useMenusMessages();
  const language = useLanguage();
  const contained = menu ? allergensOf(menu) : [];
  return (
    <section className="card pad menu-card" aria-labelledby={`menu-${id}`}>
      <h3 id={`menu-${id}`}>{capital(longDay(date, language))}</h3>
      {menu?.components.length ? (
        <>
          <ul className="menu-dishes">
            {dishesOf(menu).map((dish) => (
              <li key={dish.name}>
                {dish.name}
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
              : t('noAllergen')}
          </p>
        </>
      ) : (
        <p className="soft">{t('none')}</p>
      )}
    </section>
  );
}
