import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Field, Form, Notice } from '../../../app/ui';
import { useLibraryMessages } from '../messages';
import { factsOf, libraryProblem } from '../problems';
import { beginTaking, listTakings } from '../stock';

/** Begins a count, of all shelves or of some. */
export function BeginStock({ schoolId }: { schoolId: string }) {
  const t = useLibraryMessages();
  const client = useQueryClient();
  const [shelf, setShelf] = useState('');
  const beginning = useMutation({
    // each count that there was makes the next one another
    mutationFn: async () => beginTaking(schoolId, shelf.trim() || null, (await listTakings(schoolId)).length),
    onSettled: () => client.invalidateQueries({ queryKey: ['library', 'stock', schoolId] }),
  });
  return (
    <section className="card pad stack no-print" aria-labelledby="begin">
      <h2 id="begin">{t('stock.begin')}</h2>
      <p className="prose">{t('stock.begin.more')}</p>
      <Form className="stack" onSubmit={() => beginning.mutate()}>
        <Field
          label={t('stock.shelf')}
          hint={t('stock.shelf.hint')}
          maxLength={40}
          value={shelf}
          onChange={(event) => setShelf(event.target.value)}
        />
        {beginning.error && (
          <Notice kind="danger">{t(libraryProblem(beginning.error), factsOf(beginning.error))}</Notice>
        )}
        <Button type="submit" kind="primary" isPending={beginning.isPending}>
          {t('stock.begin.go')}
        </Button>
      </Form>
    </section>
  );
}
