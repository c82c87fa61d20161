import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, toast } from '../../../app/ui';
import { type OneBook, reviseBook } from '../api';
import { useLibraryMessages } from '../messages';
import type { BookDraft } from '../useBookDraft';
import { BookForm } from './BookForm';

/** Corrects what the catalogue says of a book. */
export function EditBook({ book, onDone }: { book: OneBook; onDone: () => void }) {
  const t = useLibraryMessages();
  const client = useQueryClient();
  const [draft, setDraft] = useState<BookDraft>({
    title: book.title,
    authors: book.authors ?? '',
    isbn: book.isbn ?? '',
    series: book.series ?? '',
    level: book.level ?? '',
    shelf: book.shelf ?? '',
    kind: book.kind,
  });
  const saving = useMutation({
    mutationFn: (wanted: BookDraft) =>
      reviseBook(book.id, { ...wanted, colour: book.colour ?? null, version: book.version }),
    onSuccess: () => {
      toast('ok', t('edit.done'));
      onDone();
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['library'] }),
  });
  return (
    <section className="card pad stack" aria-labelledby="edit">
      <h2 id="edit">{t('edit')}</h2>
      <BookForm
        label={t('edit')}
        save={t('edit.save')}
        draft={draft}
        onChange={(change) => setDraft({ ...draft, ...change })}
        onSave={saving.mutate}
        isPending={saving.isPending}
        error={saving.error}
      />
      <Button onPress={onDone}>{t('edit.cancel')}</Button>
    </section>
  );
}
