import { useState } from 'react';
import { dayOf, hourOf } from '../../../app/format';
import { momentOf } from '../../../app/roll';
import { Button, Field, Form, HourField } from '../../../app/ui';
import type { PupilState, RollList } from '../api';
import { useClassRollMessages } from '../messages';
import type { MarkWords } from '../useClassRoll';

interface HourFormProps {
  kind: 'LATE' | 'LEFT';
  state: PupilState;
  list: RollList;
  aheadSeconds: number;
  onSay: (said: MarkWords) => void;
}

/** When a pupil came late, or left before the end and with whom; now, unless an hour is said. */
export function HourForm({ kind, state, list, aheadSeconds, onSay }: HourFormProps) {
  const t = useClassRollMessages();
  const known = kind === 'LATE' ? state.arrivedAt : state.leftAt;
  const [hour, setHour] = useState(known && dayOf(known) === list.date ? hourOf(known) : '');
  const [collector, setCollector] = useState(state.collector);
  const [future, setFuture] = useState(false);
  const say = () => {
    const saidAt = hour ? momentOf(list.date, hour) : undefined;
    /** what hasn't happened yet would count for nothing */
    const ahead = saidAt !== undefined && Date.parse(saidAt) > Date.now() - aheadSeconds * 1000;
    setFuture(ahead);
    if (!ahead) onSay({ saidAt, collector: kind === 'LEFT' ? collector.trim() : undefined });
  };
  return (
    <details open={state.status === kind}>
      <summary className="b">{t(`say.${kind}`)}</summary>
      <Form className="stack" onSubmit={say} aria-label={t(`say.${kind}`)}>
        <HourField
          label={t('say.hour')}
          hint={t('say.hour.hint')}
          value={hour}
          error={future ? t('say.future') : undefined}
          onChange={(next) => {
            setFuture(false);
            setHour(next);
          }}
        />
        {kind === 'LEFT' && (
          <Field
            label={t('say.with')}
            value={collector}
            maxLength={120}
            onChange={(event) => setCollector(event.target.value)}
          />
        )}
        <Button type="submit">{t(`say.${kind}.do`)}</Button>
      </Form>
    </details>
  );
}
