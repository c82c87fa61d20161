import { useState } from 'react';
import { dayOf, hourOf } from '../../../app/format';
import { momentOf } from '../../../app/roll';
import { Button, Form, HourField } from '../../../app/ui';
import type { Roll } from '../api';
import { usePresenceMessages } from '../messages';
import type { Shown } from '../overlay';

interface StayFormProps {
  child: Shown;
  roll: Roll;
  /** whether the roll is finished: only the departure may still be said */
  ended: boolean;
  /** how far the tablet's clock stands before the server's */
  aheadSeconds: number;
  onSay: (kind: 'PRESENT' | 'COLLECTED', saidAt: string, collector?: string) => void;
}

/** Corrects when a child came and left, by the word of whoever saw it. */
export function StayForm({ child, roll, ended, aheadSeconds, onSay }: StayFormProps) {
  const t = usePresenceMessages();
  const { state } = child;
  const known = (instant: string | null | undefined) =>
    instant && dayOf(instant) === roll.date ? hourOf(instant) : '';
  const [arrived, setArrived] = useState(known(state.arrivedAt));
  const [left, setLeft] = useState(known(state.collectedAt));
  const [future, setFuture] = useState<'arrived' | 'left'>();
  const wrong = arrived !== '' && left !== '' && left < arrived;
  /** what hasn't happened yet would count for nothing */
  const isAhead = (hour: string) =>
    hour !== '' && Date.parse(momentOf(roll.date, hour)) > Date.now() - aheadSeconds * 1000;
  const change = (put: (hour: string) => void) => (hour: string) => {
    setFuture(undefined);
    put(hour);
  };
  const say = () => {
    const ahead = isAhead(arrived) ? 'arrived' : isAhead(left) ? 'left' : undefined;
    setFuture(ahead);
    if (wrong || ahead) return;
    const moved = arrived !== '' && arrived !== known(state.arrivedAt);
    if (moved) onSay('PRESENT', momentOf(roll.date, arrived));
    // the departure is said again after an arrival, which takes it back
    if (left !== '' && (moved || left !== known(state.collectedAt)))
      onSay('COLLECTED', momentOf(roll.date, left), state.collector || undefined);
  };
  return (
    <details>
      <summary className="b">{t('stay')}</summary>
      <Form className="stack" onSubmit={say} aria-label={t('stay')}>
        <p className="s soft">{t('stay.more')}</p>
        <div className="field-pair">
          {!ended && (
            <HourField
              label={t('stay.arrived')}
              value={arrived}
              error={future === 'arrived' ? t('stay.future') : undefined}
              onChange={change(setArrived)}
            />
          )}
          <HourField
            label={t('stay.left')}
            value={left}
            error={wrong ? t('stay.wrong') : future === 'left' ? t('stay.future') : undefined}
            onChange={change(setLeft)}
          />
        </div>
        <Button type="submit">{t('stay.save')}</Button>
      </Form>
    </details>
  );
}
