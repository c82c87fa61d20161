import { Cake } from 'lucide-react';
import type { Day } from '../../format';
import { useLanguage } from '../../i18n';
import type { TileLine } from '../api';
import { birthdayWords } from '../lines';
import { useClassHomeMessages } from '../messages';
import { Say } from './Say';

/** Whose birthday is told today; nothing on other days. */
export function BirthdayCard({ lines, today }: { lines: TileLine[]; today: Day }) {
  const t = useClassHomeMessages();
  const language = useLanguage();
  const told = lines.filter(({ kind }) => kind === 'BIRTHDAY');
  if (told.length === 0) return null;
  const words = told.map((line) => birthdayWords(line, today, t, language));
  return (
    <section className="home-birthday" aria-label={t('tile.BIRTHDAYS')}>
      <Cake aria-hidden="true" size={40} />
      <ul>
        {words.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Say text={words.join(' ')} />
    </section>
  );
}
