import { useState } from 'react';
import { Boxes, Button, Choice, Form, Notice, Select } from '../../../app/ui';
import type { SchoolEvent } from '../api';
import { useEventsMessages } from '../messages';
import { eventProblem } from '../problems';
import { useEvents } from '../useEvents';

const most = 20;
const numbers = Array.from({ length: most }, (_, before) => String(before + 1));

/** Whether the home comes, how many, and whether somebody helps. */
export function AnswerForm({ event, onDone }: { event: SchoolEvent; onDone: () => void }) {
  const t = useEventsMessages();
  const { answering } = useEvents();
  const { own, asking, what } = event;
  const [comes, setComes] = useState<'yes' | 'no' | undefined>(
    own ? (own.coming > 0 ? 'yes' : 'no') : undefined,
  );
  const [count, setCount] = useState(String(own?.coming || 2));
  const [helps, setHelps] = useState(own?.helps ?? false);
  const send = () =>
    comes &&
    answering.mutate(
      { event, word: { coming: comes === 'yes' ? Number(count) : 0, helps } },
      { onSuccess: onDone },
    );
  return (
    <Form className="stack" aria-label={t('answer.of', { title: what.title })} onSubmit={send}>
      {answering.error && <Notice kind="danger">{t(eventProblem(answering.error))}</Notice>}
      <Choice
        label={t('comes')}
        value={comes}
        options={[
          { value: 'yes', label: t('comes.yes') },
          { value: 'no', label: t('comes.no') },
        ]}
        onChange={setComes}
      />
      {comes === 'yes' && (
        <Select
          label={t('count')}
          value={count}
          options={numbers.map((value) => ({ value, label: value }))}
          onChange={(change) => setCount(change.target.value)}
        />
      )}
      {asking.helpers && comes && (
        <Boxes
          label={t('help')}
          options={[{ value: 'help', label: t('help.yes') }]}
          chosen={helps ? ['help'] : []}
          onChange={(chosen) => setHelps(chosen.length > 0)}
        />
      )}
      {comes && (
        <div>
          <Button kind="primary" type="submit" isPending={answering.isPending}>
            {t('answer')}
          </Button>
        </div>
      )}
    </Form>
  );
}
