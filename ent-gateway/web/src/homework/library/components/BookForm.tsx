import { Button, Field, Form, Notice, Select } from '../../../app/ui';
import { Fragment, type ReactNode, useState } from 'react';
import type { BookKind } from '../api';
import { useLibraryMessages } from '../messages';
import { factsOf, libraryProblem } from '../problems';
import { scanned } from '../scanned';
import type { BookDraft } from '../useBookDraft';

const kinds: BookKind[] = ['ALBUM', 'NOVEL', 'COMIC', 'KNOWLEDGE', 'OTHER'];
const longest = { authors: 200, isbn: 20, series: 100, level: 40, shelf: 40 };
const more = ['authors', 'isbn', 'series', 'level', 'shelf'] as const;

interface BookFormProps {
  label: string;
  save: string;
  draft: BookDraft;
  onChange: (change: Partial<BookDraft>) => void;
  onSave: (book: BookDraft) => void;
  isPending: boolean;
  error: Error | null;
  /** what helps with the ISBN */
  beside?: ReactNode;
}

/** What the catalogue says of a book. A scanner that reads its ISBN types into the field. */
export function BookForm({ label, save, draft, onChange, onSave, isPending, error, beside }: BookFormProps) {
  const t = useLibraryMessages();
  const [tried, setTried] = useState(false);
  const title = draft.title.trim();
  const send = () => {
    setTried(!title);
    if (title) onSave({ ...draft, title, isbn: scanned(draft.isbn) });
  };
  return (
    <Form className="stack" aria-label={label} onSubmit={send}>
      <Field
        label={t('fact.title')}
        maxLength={200}
        value={draft.title}
        error={tried && !title ? t('problem.title') : undefined}
        onChange={(event) => onChange({ title: event.target.value })}
      />
      <Select
        label={t('kind')}
        value={draft.kind}
        options={kinds.map((kind) => ({ value: kind, label: t(`kind.one.${kind}`) }))}
        onChange={(event) => onChange({ kind: event.target.value as BookKind })}
      />
      {more.map((fact) => (
        <Fragment key={fact}>
          <Field
            label={t(`fact.${fact}`)}
            hint={fact === 'isbn' ? t('add.isbn') : undefined}
            maxLength={longest[fact]}
            value={draft[fact]}
            onChange={(event) => onChange({ [fact]: event.target.value })}
          />
          {fact === 'isbn' && beside}
        </Fragment>
      ))}
      {error && <Notice kind="danger">{t(libraryProblem(error), factsOf(error))}</Notice>}
      <Button type="submit" kind="primary" isPending={isPending}>
        {save}
      </Button>
    </Form>
  );
}
