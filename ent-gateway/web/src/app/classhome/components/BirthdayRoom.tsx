import { Cake, Gift } from 'lucide-react';
import { useLanguage } from '../../i18n';
import { birthdayWords } from '../lines';
import { useClassHomeMessages } from '../messages';
import type { RoomProps } from '../room';
import { Say } from './Say';

/** Birthdays of the month to come: a first name and a day. */
export function BirthdayRoom({ tile, home }: RoomProps) {
  const t = useClassHomeMessages();
  const language = useLanguage();
  return (
    <ul className="home-dishes">
      {tile.lines.map((line) => {
        const now = line.kind === 'BIRTHDAY';
        const Icon = now ? Cake : Gift;
        const words = birthdayWords(line, home.today, t, language);
        return (
          <li key={`${line.title ?? ''} ${line.day ?? ''}`} className="home-card home-dish">
            <span className={now ? 'home-dish-picture tint-1' : 'home-dish-picture tint-3'}>
              <Icon aria-hidden="true" size={40} strokeWidth={1.8} />
            </span>
            <p className="b">{words}</p>
            <Say text={words} />
          </li>
        );
      })}
    </ul>
  );
}
