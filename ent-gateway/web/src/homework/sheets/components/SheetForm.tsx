import { useState } from 'react';
import { RichField } from '../../../app/editor';
import { Button, Field, Form } from '../../../app/ui';
import type { SheetContent } from '../api';
import { useSheetMessages } from '../messages';

interface SheetFormProps {
  start: SheetContent;
  isPending: boolean;
  onSave: (content: SheetContent) => void;
}

/** Writes a lesson sheet. */
export function SheetForm({ start, isPending, onSave }: SheetFormProps) {
  const t = useSheetMessages();
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<SheetContent>) => setDraft((known) => ({ ...known, ...part }));
  const save = () => {
    setTried(true);
    if (draft.title.trim() && draft.text.trim()) onSave(draft);
  };
  return (
    <Form className="stack" onSubmit={save}>
      <Field
        label={t('title')}
        hint={t('title.hint')}
        value={draft.title}
        maxLength={100}
        error={tried && !draft.title.trim() ? t('problem.title') : undefined}
        onChange={(event) => change({ title: event.target.value })}
      />
      <Field
        label={t('subject')}
        value={draft.subject}
        maxLength={100}
        onChange={(event) => change({ subject: event.target.value })}
      />

      <RichField
        label={t('text')}
        initial={{ text: start.text, document: start.document ?? null }}
        error={tried && !draft.text.trim() ? t('problem.text') : undefined}
        onChange={change}
      />

      <Button kind="primary" type="submit" isPending={isPending}>
        {t('save')}
      </Button>
    </Form>
  );
}
