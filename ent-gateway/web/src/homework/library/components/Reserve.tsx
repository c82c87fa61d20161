import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Star } from 'lucide-react';
import { longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useSession } from '../../../app/session';
import { Button, Notice } from '../../../app/ui';
import { type OneBook, reserveBook } from '../api';
import { useLibraryMessages } from '../messages';
import { factsOf, libraryProblem } from '../problems';

/** Keeps the book for oneself, or for one of the own children at this school. */
export function Reserve({ book }: { book: OneBook }) {
  const t = useLibraryMessages();
  const language = useLanguage();
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
  const until = reserving.data?.keptUntil;
  if (book.copies === 0) return <Notice kind="info">{t('problem.noCopy')}</Notice>;
  return (
    <>
      <div className="row wrap">
        {readers.map(({ id, givenName }) => (
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
      {reserving.isSuccess && (
        <Notice kind="ok">
          {until ? t('reserve.kept', { day: longDay(until, language) }) : t('reserve.waiting')}
        </Notice>
      )}
      {reserving.error && (
        <Notice kind="danger">{t(libraryProblem(reserving.error), factsOf(reserving.error))}</Notice>
      )}
    </>
  );
}
