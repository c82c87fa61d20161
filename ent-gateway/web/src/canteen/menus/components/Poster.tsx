import { capital, plainDay, weekDays, weekRange } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { Menu } from '../api';
import { useMenusMessages } from '../messages';
import { allergenWord, dishesOf, labelWord } from '../words';

interface PosterProps {
  school: string;
  monday: string;
  menus: Menu[];
}

/** For the school's door: one sheet, landscape, only on paper. */
export function Poster({ school, monday, menus }: PosterProps) {
  const t = useMenusMessages();
  const language = useLanguage();
  const days = weekDays(monday)
    .map((date) => ({ date, menu: menus.find((menu) => menu.date === date) }))
    .filter(({ date, menu }) => menu ?? new Date(date).getUTCDay() !== 3);
  return (
    <section className="poster">
      <div className="poster-head">
        <h2>{school}</h2>
        <p>
          {t('title')} · {weekRange(monday, language)}
        </p>
      </div>
      <div className="poster-days">
        {days.map(({ date, menu }) => (
          <div key={date} className="poster-day">
            <h3>{capital(plainDay(date, language))}</h3>
            {menu ? (
              <ul>
                {dishesOf(menu).map((dish) => (
                  <li key={dish.name}>
                    <p className="b">{dish.name}</p>
                    {dish.labels.length > 0 && (
                      <p className="poster-small">{dish.labels.map((one) => labelWord(one, t)).join(', ')}</p>
                    )}
                    {dish.allergens.length > 0 && (
                      <p className="poster-small">
                        {t('poster.allergens', {
                          list: dish.allergens.map((one) => allergenWord(one, t)).join(', '),
                        })}
                      </p>
                    )}
                    {!dish.allergensStated && <p className="poster-small b">{t('unstated')}</p>}
                  </li>
                ))}
              </ul>
            ) : (
              <p>{t('poster.closed')}</p>
            )}
          </div>
        ))}
      </div>
      <p className="poster-small">{t('poster.note')}</p>
    </section>
  );
}
