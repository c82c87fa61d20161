import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Printer, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { download } from '../../../app/http';
import { Button, toastAbout } from '../../../app/ui';
import { printLabels, removeBooks } from '../api';
import { useLibraryMessages } from '../messages';
import { inParts } from '../parts';
import { factsOf, libraryProblem } from '../problems';

interface BookActionsProps {
  schoolId: string;
  bookIds: string[];
  onRemoved?: (count: number) => void;
}

/** As many books as one PDF of labels takes, and one removal. */
const ofLabels = 300;
const ofRemoval = 500;

/** Labels for some books, and the way out of the catalogue for those that nobody ever borrowed. */
export function BookActions({ schoolId, bookIds, onRemoved }: BookActionsProps) {
  const t = useLibraryMessages();
  const client = useQueryClient();
  const [asking, ask] = useState(false);
  const toast = toastAbout('books');
  const onError = (error: Error) => toast('danger', t(libraryProblem(error), factsOf(error)));
  const printing = useMutation({
    mutationFn: (some: string[]) => download(printLabels(schoolId, some), 'etiquettes.pdf'),
    onError,
  });
  const removing = useMutation({
    mutationFn: async () => {
      let count = 0;
      for (const some of inParts(bookIds, ofRemoval)) count += (await removeBooks(schoolId, some)).removed;
      return count;
    },
    onSuccess: (count) => {
      const kept = bookIds.length - count;
      const said = [
        count > 0 ? t('remove.done', { count }) : t('remove.none'),
        kept > 0 && t('remove.kept', { count: kept }),
      ];
      toast(count > 0 ? 'ok' : 'info', said.filter(Boolean).join(' '));
      onRemoved?.(count);
    },
    onError,
    onSettled: () => {
      ask(false);
      return client.invalidateQueries({ queryKey: ['library'] });
    },
  });
  const parts = inParts(bookIds, ofLabels);
  if (asking)
    return (
      <div className="stack no-print" role="group" aria-label={t('remove')}>
        <p>{t('remove.sure', { count: bookIds.length })}</p>
        <div className="row wrap">
          <Button kind="danger" autoFocus isPending={removing.isPending} onPress={() => removing.mutate()}>
            {t('remove.yes', { count: bookIds.length })}
          </Button>
          <Button onPress={() => ask(false)}>{t('remove.no')}</Button>
        </div>
      </div>
    );
  return (
    <div className="row wrap no-print">
      {parts.map((some, index) => (
        <Button key={some[0]} isPending={printing.isPending} onPress={() => printing.mutate(some)}>
          <Printer aria-hidden="true" size={18} />
          {parts.length > 1
            ? t('copies.labels.part', { from: index * ofLabels + 1, to: index * ofLabels + some.length })
            : t('copies.labels')}
        </Button>
      ))}
      <Button isDisabled={bookIds.length === 0} onPress={() => ask(true)}>
        <Trash2 aria-hidden="true" size={18} />
        {t('remove')}
      </Button>
    </div>
  );
}
