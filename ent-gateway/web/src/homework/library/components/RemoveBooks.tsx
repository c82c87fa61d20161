import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button, toastAbout } from '../../../app/ui';
import { removeBooks } from '../api';
import { useLibraryMessages } from '../messages';
import { inParts } from '../parts';
import { factsOf, libraryProblem } from '../problems';

interface RemoveBooksProps {
  schoolId: string;
  bookIds: string[];
  onRemoved: (count: number) => void;
}

const most = 500;

/** Takes books out of the catalogue once somebody has said that it is meant. */
export function RemoveBooks({ schoolId, bookIds, onRemoved }: RemoveBooksProps) {
  const t = useLibraryMessages();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  /** The question takes the focus, and gives it back. */
  const ask = (next: boolean) => {
    setAsking(next);
    setTimeout(() => first.current?.focus());
  };
  const toast = toastAbout('removed books');
  const removing = useMutation({
    mutationFn: async () => {
      let count = 0;
      for (const some of inParts(bookIds, most)) count += (await removeBooks(schoolId, some)).removed;
      return count;
    },
    onSuccess: (count) => {
      const kept = bookIds.length - count;
      const said = [
        count > 0 ? t('remove.done', { count }) : t('remove.none'),
        kept > 0 && t('remove.kept', { count: kept }),
      ];
      toast(count > 0 ? 'ok' : 'info', said.filter(Boolean).join(' '));
      onRemoved(count);
    },
    onError: (error) => toast('danger', t(libraryProblem(error), factsOf(error))),
    onSettled: () => {
      ask(false);
      return client.invalidateQueries({ queryKey: ['library'] });
    },
  });
  const count = bookIds.length;
  if (!asking)
    return (
      <Button ref={first} onPress={() => ask(true)}>
        <Trash2 aria-hidden="true" size={18} />
        {t('remove')}
      </Button>
    );
  return (
    <div className="stack" role="group" aria-label={t('remove')}>
      <p>{t('remove.sure', { count })}</p>
      <div className="row wrap">
        <Button ref={first} kind="danger" isPending={removing.isPending} onPress={() => removing.mutate()}>
          {t('remove.yes', { count })}
        </Button>
        <Button onPress={() => ask(false)}>{t('remove.no')}</Button>
      </div>
    </div>
  );
}
