import type { Words } from '../api';
import { useCharterMessages } from '../messages';
import { Promises } from './Promises';

interface PosterProps {
  words: Pick<Words, 'sentences'>;
  /** of the class, the school or the town */
  place: string;
}

/** What hangs on the wall of a class: on paper alone. */
export function Poster({ words, place }: PosterProps) {
  const t = useCharterMessages();
  return (
    <section className="print-only charter-poster" aria-label={t('poster')}>
      <h2>{t('child')}</h2>
      <p>{place}</p>
      <Promises sentences={words.sentences} />
    </section>
  );
}
