import { Apple, Croissant, CupSoda, type LucideIcon, Milk, Salad, Soup, UtensilsCrossed } from 'lucide-react';
import { capital } from '../../format';
import { useLanguage } from '../../i18n';
import type { TileLine } from '../api';
import { dayWords } from '../lines';
import { useClassHomeMessages } from '../messages';
import type { RoomProps } from '../room';
import { Say } from './Say';

const dishes: Partial<Record<TileLine['kind'], LucideIcon>> = {
  STARTER: Salad,
  MAIN: UtensilsCrossed,
  SIDE: Soup,
  DAIRY: Milk,
  DESSERT: Apple,
  BREAD: Croissant,
};

/** The next menu of the school: what is eaten, and nothing of who eats it. */
export function MealRoom({ tile, home }: RoomProps) {
  const t = useClassHomeMessages();
  const language = useLanguage();
  const day = tile.lines[0]?.day;
  return (
    <section aria-labelledby="meal">
      <h2 id="meal" className="room-day">
        {day && capital(dayWords(day, home.today, t, language))}
      </h2>
      <ul className="home-dishes">
        {tile.lines.map(({ kind, title }, index) => {
          const Icon = dishes[kind] ?? CupSoda;
          return (
            <li key={index} className="home-card home-dish">
              <span className="home-dish-picture tint-4">
                <Icon aria-hidden="true" size={40} strokeWidth={1.8} />
              </span>
              <p className="b">{title}</p>
              <Say text={title ?? ''} />
            </li>
          );
        })}
      </ul>
      {home.look === 'ELEMENTARY' && <p className="soft">{t('meal.more')}</p>}
    </section>
  );
}
