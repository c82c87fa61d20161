import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button, Field, Form, toastAbout } from '../../../app/ui';
import { addCopy, type OneBook } from '../api';
import { useLibraryMessages } from '../messages';
import { factsOf, libraryProblem } from '../problems';
import { scanned } from '../scanned';

/** One more copy, by the label that it bears already or with the next number. */
export function AddCopy({ book }: { book: OneBook }) {
  const t = useLibraryMessages();
  const client = useQueryClient();
  const [typed, setTyped] = useState('');
  const barcode = scanned(typed);
  const adding = useMutation({
    mutationFn: () => addCopy(book.id, barcode || null, book.copyList.length),
    onSuccess: () => {
      toastAbout(`copies ${book.id}`)('ok', t('copies.added'));
      setTyped('');
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['library'] }),
  });
  return (
    <Form className="stack no-print" aria-label={t('copies.add')} onSubmit={() => adding.mutate()}>
      <Field
        label={t('fact.barcode')}
        hint={t('copies.barcode')}
        maxLength={20}
        autoComplete="off"
        value={typed}
        error={adding.error ? t(libraryProblem(adding.error), factsOf(adding.error)) : undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          adding.reset();
        }}
      />
      <div className="row">
        <Button type="submit" isPending={adding.isPending}>
          <Plus aria-hidden="true" size={18} />
          {t('copies.add')}
        </Button>
      </div>
    </Form>
  );
}
