import { Heart } from 'lucide-react';
import { Button } from '../../../app/ui';
import type { ReadBook } from '../impressions';
import { useLibraryMessages } from '../messages';
import { useOwnReadings } from '../useOwnReadings';
import { useSaying } from '../useSaying';

/** A heart of one's own for a book, given and taken back at a touch. */
export function HeartButton({ reading: { book, heart, words, pictureId } }: { reading: ReadBook }) {
  const t = useLibraryMessages();
  const saying = useSaying(book.id, book.title);
  return (
    <Button
      className="reading-act heart"
      aria-pressed={heart}
      aria-label={t('readings.love', { title: book.title })}
      isPending={saying.isPending}
      onPress={() => saying.mutate({ heart: !heart, words: words ?? null, pictureId: pictureId ?? null })}
    >
      <Heart aria-hidden="true" size={24} />
      <span aria-hidden="true">{t('readings.love.short')}</span>
    </Button>
  );
}

/** The same for a book by its id alone, of a child that has or has had it. */
export function OwnHeart({ bookId }: { bookId: string }) {
  const readings = useOwnReadings();
  const reading = readings.data?.find(({ book }) => book.id === bookId);
  return reading ? <HeartButton reading={reading} /> : null;
}
