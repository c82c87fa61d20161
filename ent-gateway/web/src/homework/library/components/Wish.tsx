import { longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button } from '../../../app/ui';
import type { Shelf } from '../api';
import { useLibraryMessages } from '../messages';
import { useCancelling } from '../useCancelling';
import { Cover } from './Cover';

/** A book that a child waits for. */
export function Wish({ wish }: { wish: Shelf['reservations'][number] }) {
  const t = useLibraryMessages();
  const language = useLanguage();
  const cancelling = useCancelling(wish.id, wish.book.title);
  return (
    <li className="book-line">
      <Cover title={wish.book.title} colour={wish.book.colour} picture={wish.book.cover} />
      <div className="book-line-words">
        <p className="b">{wish.book.title}</p>
        <p className="s soft">
          {wish.keptUntil ? t('wish.kept', { day: longDay(wish.keptUntil, language) }) : t('wish.waiting')}
        </p>
      </div>
      <Button
        isPending={cancelling.isPending}
        aria-label={t('wish.cancel.of', { title: wish.book.title })}
        onPress={() => cancelling.mutate()}
      >
        {t('wish.cancel')}
      </Button>
    </li>
  );
}
