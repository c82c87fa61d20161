import { Check, Clock3, Star, X } from 'lucide-react';
import { shortDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { Book } from '../api';
import { useLibraryMessages } from '../messages';

/** Whether a book is here, by a shape and a word. */
export function Standing({ book }: { book: Pick<Book, 'copies' | 'here' | 'kept' | 'dueOn'> }) {
  const t = useLibraryMessages();
  const language = useLanguage();
  if (book.here > book.kept)
    return (
      <span className="standing standing-here">
        <Check aria-hidden="true" size={16} />
        {t('standing.here')}
      </span>
    );
  if (book.here > 0)
    return (
      <span className="standing standing-kept">
        <Star aria-hidden="true" size={16} />
        {t('standing.kept')}
      </span>
    );
  if (book.dueOn)
    return (
      <span className="standing">
        <Clock3 aria-hidden="true" size={16} />
        <span className="hidden">{t('standing.due')} </span>
        {shortDate(book.dueOn, language)}
      </span>
    );
  return (
    <span className="standing">
      <X aria-hidden="true" size={16} />
      {t('standing.gone')}
    </span>
  );
}
