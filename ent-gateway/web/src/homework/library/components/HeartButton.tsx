import { useQuery } from '@tanstack/react-query';
import { Heart } from 'lucide-react';
import { useSession } from '../../../app/session';
import { Button } from '../../../app/ui';
import { listReadings, type ReadBook } from '../impressions';
import { useLibraryMessages } from '../messages';
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
  const { me } = useSession();
  const readings = useQuery({
    queryKey: ['library', 'readings', me.person.id],
    queryFn: () => listReadings(me.person.id),
  });
  const reading = readings.data?.find(({ book }) => book.id === bookId);
  return reading ? <HeartButton reading={reading} /> : null;
}
