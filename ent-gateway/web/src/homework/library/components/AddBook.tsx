import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Field, Form, Notice, Select, toast } from '../../../app/ui';
import { addBook, type BookKind } from '../api';
import { useLibraryMessages } from '../messages';
import { factsOf, libraryProblem } from '../problems';
import { useBookDraft } from '../useBookDraft';

const kinds: BookKind[] = ['ALBUM', 'NOVEL', 'COMIC', 'KNOWLEDGE', 'OTHER'];
const longest = { authors: 200, isbn: 20, series: 100, level: 40, shelf: 40 };
const more = ['authors', 'isbn', 'series', 'level', 'shelf'] as const;

/** A new book. A scanner that reads its ISBN types into the field. */
export function AddBook({ schoolId }: { schoolId: string }) {
  const t = useLibraryMessages();
  const client = useQueryClient();
  const [draft, change, clear] = useBookDraft(schoolId);
  const [tried, setTried] = useState(false);
  const adding = useMutation({
    mutationFn: () => addBook({ schoolId, ...draft, title: draft.title.trim(), colour: null }),
    onSuccess: ({ title }) => {
      toast('ok', t('add.done', { title }));
      setTried(false);
      clear();
      return client.invalidateQueries({ queryKey: ['library'] });
    },
  });
  const save = () => {
    setTried(true);
    if (draft.title.trim()) adding.mutate();
  };
  return (
    <section className="card pad stack" aria-labelledby="add">
      <h2 id="add">{t('add')}</h2>
      <Form className="stack" aria-labelledby="add" onSubmit={save}>
        <Field
          label={t('fact.title')}
          maxLength={200}
          value={draft.title}
          error={tried && !draft.title.trim() ? t('problem.title') : undefined}
          onChange={(event) => change({ title: event.target.value })}
        />
        <Select
          label={t('kind')}
          value={draft.kind}
          options={kinds.map((kind) => ({ value: kind, label: t(`kind.one.${kind}`) }))}
          onChange={(event) => change({ kind: event.target.value as BookKind })}
        />
        {more.map((fact) => (
          <Field
            key={fact}
            label={t(`fact.${fact}`)}
            hint={fact === 'isbn' ? t('add.isbn') : undefined}
            maxLength={longest[fact]}
            value={draft[fact]}
            onChange={(event) => change({ [fact]: event.target.value })}
          />
        ))}
        {adding.error && (
          <Notice kind="danger">{t(libraryProblem(adding.error), factsOf(adding.error))}</Notice>
        )}
        <Button type="submit" kind="primary" isPending={adding.isPending}>
          {t('add.save')}
        </Button>
      </Form>
    </section>
  );
}
