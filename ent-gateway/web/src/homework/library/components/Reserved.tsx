import { Star } from 'lucide-react';
import { longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button } from '../../../app/ui';
import type { OwnWish } from '../api';
import { useLibraryMessages } from '../messages';
import { useCancelling } from '../useCancelling';

interface ReservedProps {
  wish: OwnWish;
  title: string;
  /** nothing for oneself */
  name: string;
}

/** An own reservation: for whom, how far in the queue or until when, and the way back. */
export function Reserved({ wish, title, name }: ReservedProps) {
  const t = useLibraryMessages();
  const language = useLanguage();
  const cancelling = useCancelling(wish.id, title);
  return (
    <div className="card pad row between wrap" role="status">
      <p className="row">
        <Star aria-hidden="true" size={18} />
        <span>
          <span className="b">{name ? t('reserve.done.for', { name }) : t('reserve.done')}</span>
          {', '}
          {wish.keptUntil
            ? t('reserve.until', { day: longDay(wish.keptUntil, language) })
            : t('reserve.rank', { rank: wish.rank })}
        </span>
      </p>
      <Button
        isPending={cancelling.isPending}
        aria-label={name ? `${t('wish.cancel.of', { title })}, ${name}` : t('wish.cancel.of', { title })}
        onPress={() => cancelling.mutate()}
      >
        {t('wish.cancel')}
      </Button>
    </div>
  );
}
