import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Star } from 'lucide-react';
import { useSession } from '../../../app/session';
import { Button, Notice } from '../../../app/ui';
import { type OneBook, reserveBook } from '../api';
import { useLibraryMessages } from '../messages';
import { factsOf, libraryProblem } from '../problems';
import { Reserved } from './Reserved';

/** Keeps the book for oneself, or for one of the own children at this school; tells where it is reserved already. */
export function Reserve({ book }: { book: OneBook }) {
  const t = useLibraryMessages();
  const { me, space } = useSession();
  const client = useQueryClient();
  const readers =
    space === 'pupil'
      ? [{ id: me.person.id, givenName: '' }]
      : me.children.filter(({ schoolId }) => schoolId === book.schoolId);
  const reserving = useMutation({
    mutationFn: (childId: string) => reserveBook(book.id, childId),
    onSettled: () => client.invalidateQueries({ queryKey: ['library'] }),
  });
  const wishOf = (id: string) => book.ownWishes.find(({ childId }) => childId === id);
  const free = readers.filter(({ id }) => !wishOf(id));
  return (
    <>
      {readers.map(({ id, givenName }) => {
        const wish = wishOf(id);
        return wish && <Reserved key={id} wish={wish} title={book.title} name={givenName} />;
      })}
      {book.copies === 0 && <Notice kind="info">{t('problem.noCopy')}</Notice>}
      {book.copies > 0 && free.length > 0 && (
        <div className="row wrap">
          {free.map(({ id, givenName }) => (
            <Button
              key={id}
              kind="primary"
              isPending={reserving.isPending && reserving.variables === id}
              onPress={() => reserving.mutate(id)}
            >
              <Star aria-hidden="true" size={18} />
              {givenName ? t('reserve.for', { name: givenName }) : t('reserve')}
            </Button>
          ))}
        </div>
      )}
      {reserving.error && (
        <Notice kind="danger">{t(libraryProblem(reserving.error), factsOf(reserving.error))}</Notice>
      )}
    </>
  );
}
