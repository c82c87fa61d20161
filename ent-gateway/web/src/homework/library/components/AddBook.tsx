import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toast } from '../../../app/ui';
import { addBook } from '../api';
import { useLibraryMessages } from '../messages';
import { type BookDraft, useBookDraft } from '../useBookDraft';
import { BookForm } from './BookForm';
import { KnownByIsbn } from './KnownByIsbn';

/** A new book. */
export function AddBook({ schoolId }: { schoolId: string }) {
  const t = useLibraryMessages();
  const client = useQueryClient();
  const [draft, change, clear] = useBookDraft(schoolId);
  const adding = useMutation({
    mutationFn: (book: BookDraft) => addBook({ schoolId, ...book, colour: null }),
    onSuccess: ({ title }) => {
      toast('ok', t('add.done', { title }));
      clear();
      return client.invalidateQueries({ queryKey: ['library'] });
    },
  });
  return (
    <section className="card pad stack" aria-labelledby="add">
      <h2 id="add">{t('add')}</h2>
      <BookForm
        label={t('add')}
        save={t('add.save')}
        draft={draft}
        onChange={change}
        onSave={adding.mutate}
        isPending={adding.isPending}
        error={adding.error}
        beside={<KnownByIsbn schoolId={schoolId} typed={draft.isbn} onFill={change} />}
      />
    </section>
  );
}
