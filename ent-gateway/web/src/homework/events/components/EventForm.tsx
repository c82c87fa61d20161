import { type ReactNode, useState } from 'react';
import { Boxes, Button, Field, Form, Notice, TextArea } from '../../../app/ui';
import type { EventContent } from '../api';
import { contentOf, type EventDraft, faultsOf } from '../draft';
import { useEventsMessages } from '../messages';
import { AskingFields } from './AskingFields';
import { WhenFields } from './WhenFields';

interface EventFormProps {
  first: EventDraft;
  send: string;
  isPending: boolean;
  problem: string | undefined;
  /** for whom it is, where that is still open */
  children?: ReactNode;
  isReady?: boolean;
  onSend: (content: EventContent) => void;
}

/** An event as it is written: a title and a day are enough. */
export function EventForm({
  first,
  send,
  isPending,
  problem,
  children,
  isReady = true,
  onSend,
}: EventFormProps) {
  const t = useEventsMessages();
  const [draft, setDraft] = useState(first);
  const [tried, setTried] = useState(false);
  const put = (change: Partial<EventDraft>) => setDraft((known) => ({ ...known, ...change }));
  const faults = faultsOf(draft);
  const shown = tried ? faults : [];
  const submit = () => {
    setTried(true);
    if (faults.length === 0 && isReady) onSend(contentOf(draft));
  };
  return (
    <Form className="stack" onSubmit={submit}>
      {problem && <Notice kind="danger">{problem}</Notice>}
      {children}
      <Field
        label={t('field.title')}
        value={draft.title}
        maxLength={120}
        error={shown.includes('title') ? t('fault.title') : undefined}
        onChange={(event) => put({ title: event.target.value })}
      />
      <WhenFields draft={draft} faults={shown} put={put} />
      <Field
        label={t('field.place')}
        value={draft.place}
        maxLength={120}
        onChange={(event) => put({ place: event.target.value })}
      />
      <TextArea
        label={t('field.words')}
        value={draft.words}
        maxLength={2000}
        rows={4}
        onChange={(event) => put({ words: event.target.value })}
      />
      <Field
        label={t('field.bring')}
        value={draft.bring}
        maxLength={300}
        onChange={(event) => put({ bring: event.target.value })}
      />
      <Boxes
        label={t('field.asks')}
        options={[{ value: 'asks', label: t('field.asks.yes') }]}
        chosen={draft.asks ? ['asks'] : []}
        onChange={(chosen) => put({ asks: chosen.length > 0 })}
      />
      {draft.asks && <AskingFields draft={draft} faults={shown} put={put} />}
      <Button kind="primary" type="submit" isPending={isPending}>
        {send}
      </Button>
    </Form>
  );
}
