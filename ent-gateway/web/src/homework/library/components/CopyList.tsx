import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Plus, Printer } from 'lucide-react';
import { shortDate } from '../../../app/format';
import { download } from '../../../app/http';
import { useLanguage } from '../../../app/i18n';
import { Button, toastAbout } from '../../../app/ui';
import { addCopy, type OneBook, printLabels } from '../api';
import { useLibraryMessages } from '../messages';
import { factsOf, libraryProblem } from '../problems';

/** The copies of a book, for those who run the library. */
export function CopyList({ book }: { book: OneBook }) {
  const t = useLibraryMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const toast = toastAbout(`copies ${book.id}`);
  const onError = (error: Error) => toast('danger', t(libraryProblem(error), factsOf(error)));
  const adding = useMutation({
    mutationFn: () => addCopy(book.id, null, book.copyList.length),
    onSuccess: () => toast('ok', t('copies.added')),
    onError,
    onSettled: () => client.invalidateQueries({ queryKey: ['library'] }),
  });
  const printing = useMutation({
    mutationFn: () => download(printLabels(book.schoolId, [book.id]), 'etiquettes.pdf'),
    onError,
  });
  return (
    <section className="card pad stack" aria-labelledby="copies">
      <h2 id="copies">{t('copies', { count: book.copyList.length })}</h2>
      <ul className="stack">
        {book.copyList.map(({ id, barcode, state, dueOn }) => (
          <li key={id} className="row between">
            <span className="number">{barcode}</span>
            <span className="soft">
              {dueOn ? t('copies.lent', { day: shortDate(dueOn, language) }) : t(`copies.${state}`)}
            </span>
          </li>
        ))}
      </ul>
      <div className="row wrap no-print">
        <Button isPending={adding.isPending} onPress={() => adding.mutate()}>
          <Plus aria-hidden="true" size={18} />
          {t('copies.add')}
        </Button>
        <Button isPending={printing.isPending} onPress={() => printing.mutate()}>
          <Printer aria-hidden="true" size={18} />
          {t('copies.labels')}
        </Button>
      </div>
    </section>
  );
}
